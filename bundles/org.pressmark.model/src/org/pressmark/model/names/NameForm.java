// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.model.EntityType;

/** One name of one thing in the forms in which it is compared, each made once. */
final class NameForm {

	/** A word that stands between the words whose first letters make an acronym. */
	private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to", "de", "des", "du", "la",
			"le", "les", "et", "der", "die", "das", "und", "fur", "y", "del", "al");
	/** What stands in an acronym as a digit: the Group of Seven is the G7. */
	private static final Map<String, String> NUMBERS = Map.ofEntries(Map.entry("four", "4"), Map.entry("five", "5"),
			Map.entry("six", "6"), Map.entry("seven", "7"), Map.entry("eight", "8"), Map.entry("ten", "10"),
			Map.entry("twenty", "20"), Map.entry("sieben", "7"), Map.entry("acht", "8"), Map.entry("zwanzig", "20"),
			Map.entry("sept", "7"), Map.entry("huit", "8"), Map.entry("vingt", "20"), Map.entry("siete", "7"),
			Map.entry("ocho", "8"), Map.entry("veinte", "20"));
	private static final int LONGEST_ACRONYM = 8;
	private static final String ARTICLE = "the";

	final int owner;
	final EntityType type;
	final String name;
	final FoldedName folded;
	/** Without titles, if it may be a person's. */
	final FoldedName bare;
	final String joined;
	/** What tells a script from others: the first one that is not Latin. */
	final UnicodeScript script;
	/** The words in alphabetical order, titles left out. */
	final String sorted;
	final Set<String> korean;
	final Optional<String> slavic;
	final Optional<String> arabic;
	final String digits;

	NameForm(int owner, EntityType type, String name) {
		this.owner = owner;
		this.type = type;
		this.name = name;
		this.folded = FoldedName.of(name);
		this.bare = mayBePerson() ? Honorifics.strip(folded) : folded;
		this.joined = bare.joined();
		this.sorted = bare.words().stream().sorted().collect(Collectors.joining(" "));
		this.korean = mayBePerson() ? Romanisation.korean(bare, isHangul(name)) : Set.of();
		this.slavic = mayBePerson() ? Romanisation.slavic(bare) : Optional.empty();
		this.arabic = mayBePerson() ? Romanisation.arabic(bare) : Optional.empty();
		this.digits = digits(folded.text());
		this.script = LatinLetters.script(name);
	}

	/** Whether nothing of the name can be compared. */
	boolean isEmpty() {
		return joined.isEmpty();
	}

	boolean mayBePerson() {
		return type == EntityType.PERSON || type == EntityType.OTHER && !hasArticle();
	}

	/** Whether an article stands before it, as it does before names of houses, papers and countries. */
	boolean hasArticle() {
		return folded.words().size() > 1 && folded.words().getFirst().equals(ARTICLE);
	}

	/** The words without an article and without spaces. */
	String withoutArticle() {
		return hasArticle() ? joined.substring(ARTICLE.length()) : joined;
	}

	/** Most of its consonants, for comparing it with names in other scripts. */
	Optional<String> consonants() {
		return Consonants.of(bare);
	}

	boolean hasTitle() {
		return bare != folded;
	}

	boolean isForeign() {
		return script != UnicodeScript.LATIN;
	}

	/** The words, titles left out. */
	List<String> words() {
		return bare.words();
	}

	/** Whether one of its words but the last is an initial. */
	boolean hasInitials() {
		return words().size() > 1 && words().stream().limit(words().size() - 1L).anyMatch(word -> word.length() == 1);
	}

	/** What it may be as an acronym: a short word in capital letters, stops between them or not. */
	Optional<String> acronym() {
		boolean isShort = joined.length() >= 2 && joined.length() <= LONGEST_ACRONYM;
		boolean isCapitals = name.codePoints().noneMatch(Character::isLowerCase) && name.codePoints().anyMatch(Character::isUpperCase);
		boolean isTogether = words().size() == 1 || words().stream().allMatch(word -> word.length() == 1);
		return isShort && isCapitals && isTogether ? Optional.of(joined) : Optional.empty();
	}

	/** The acronyms that its words make, small words left out and with them. */
	Set<String> acronyms() {
		if (folded.words().size() < 2) {
			return Set.of();
		}
		String large = largeWords(word -> word.substring(0, 1));
		String numbered = largeWords(word -> NUMBERS.getOrDefault(word, word.substring(0, 1)));
		return Stream.of(large, numbered, folded.initials()).filter(each -> each.length() > 1).collect(Collectors.toSet());
	}

	private String largeWords(UnaryOperator<String> sign) {
		return folded.words().stream().filter(word -> !SMALL.contains(word)).map(sign).collect(Collectors.joining());
	}

	/** The same but for letter case. */
	boolean isWrittenAs(NameForm other) {
		return name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT));
	}

	private static boolean isHangul(String name) {
		return name.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.HANGUL);
	}

	private static String digits(String text) {
		return text.chars().filter(Character::isDigit).mapToObj(digit -> String.valueOf((char) digit))
				.collect(Collectors.joining());
	}
}
