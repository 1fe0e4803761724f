// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.names;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.analysis.TextSpan;
import org.pressmark.model.text.Lines;
import org.pressmark.model.text.WordRanges;

/**
 * What reads like a longer name around a name, though the project knows none: "the North" in "the North Korean leader",
 * "Korea" in "South Korea", "Washington" in "Washington Post". Only by the letter case of the words beside it in their
 * line, and so only a likelihood. Of what stands behind, days, months and offices make no name, as English writes
 * "Blinken Monday" and "South Korea President Moon"; nor does anything behind an abbreviation ("US Congress"), or in a
 * headline that begins each word with a capital letter. Of what stands before, only what tells countries and places apart
 * does, for most else is an office or a sentence's first word.
 */
public final class LongerPhrase {

	/** How far around a name tells whether a line is a headline. */
	private static final int AROUND = 120;

	/** German, Low German, Luxembourgish. */
	private static final Set<String> CAPITAL_NOUNS = Set.of("de", "nds", "lb");

	private static final Set<String> BEFORE = Set.of("North", "South", "East", "West", "Northern", "Southern", "Eastern",
			"Western", "Central", "New", "Upper", "Lower", "Greater");

	private static final Set<String> NOT_BEHIND = Stream.of(
			Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
			Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
			Stream.of("Ambassador", "Chancellor", "Chairman", "Defence", "Defense", "Finance", "Foreign", "King", "Minister",
					"President", "Premier", "Prime", "Queen", "Secretary", "Senator", "Vice"))
			.flatMap(words -> words).collect(Collectors.toUnmodifiableSet());

	private LongerPhrase() {
	}

	/** Whether letter case tells names in a language: not where every noun begins with a capital letter. */
	public static boolean isTold(Optional<String> language) {
		return language.map(Locale::forLanguageTag).map(Locale::getLanguage).filter(CAPITAL_NOUNS::contains).isEmpty();
	}

	/**
	 * The words that read like one name around a place; empty if those of the place are likely a name of their own.
	 *
	 * @param isName whether a name begins at an offset that the project knows: it is no part of another one before it
	 */
	public static Optional<String> around(String text, TextSpan place, IntPredicate isName) {
		String before = wordBefore(text, place.begin());
		int begin = BEFORE.contains(before) ? place.begin() - 1 - before.length() : place.begin();
		int end = isName.test(place.end() + 1) ? place.end() : place.end() + behind(text, place);
		boolean isLonger = begin < place.begin() || end > place.end();
		return isLonger && !isHeadline(text, place) ? Optional.of(text.substring(begin, end)) : Optional.empty();
	}

	/**
	 * Whether a name that only says in which direction reads like the begin of another one, as "the North" in "the North
	 * Korean leader" does. Sure enough to leave it out, where what {@link #around} tells of other names may be wrong.
	 *
	 * @param isName as there
	 */
	static boolean goesOnFromDirection(String text, TextSpan place, IntPredicate isName) {
		String name = text.substring(place.begin(), place.end());
		return BEFORE.contains(name.substring(name.lastIndexOf(' ') + 1)) && !isName.test(place.end() + 1)
				&& behind(text, place) > 0 && !isHeadline(text, place);
	}

	/** The word before the space before an offset. */
	private static String wordBefore(String text, int offset) {
		if (offset < 2 || text.charAt(offset - 1) != ' ') {
			return "";
		}
		int from = offset - 1;
		while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
			from--;
		}
		boolean isWhole = from == 0 || Character.isWhitespace(text.charAt(from - 1));
		return isWhole ? text.substring(from, offset - 1) : "";
	}

	/** How many units a word behind a place takes that reads like part of the same name. */
	private static int behind(String text, TextSpan place) {
		int from = place.end() + 1;
		if (from >= text.length() || text.charAt(place.end()) != ' ' || isAbbreviation(text.substring(place.begin(), place.end()))) {
			return 0;
		}
		int to = from;
		while (to < text.length() && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '-')) {
			to++;
		}
		String word = text.substring(from, to);
		return isCapitalised(word) && !NOT_BEHIND.contains(word) ? to - place.end() : 0;
	}

	private static boolean isAbbreviation(String words) {
		return words.chars().noneMatch(Character::isLowerCase);
	}

	/** "Korean", but neither "I" nor "NATO". */
	private static boolean isCapitalised(String word) {
		return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && word.chars().anyMatch(Character::isLowerCase);
	}

	/** Whether a place lies in a line that begins each word with a capital letter. */
	public static boolean isHeadline(String text, TextSpan place) {
		String before = text.substring(Math.max(0, place.begin() - AROUND), place.end());
		String behind = text.substring(place.end(), Math.min(text.length(), place.end() + AROUND));
		// Only so much is looked at, for a line may be as long as a book.
		String line = before.substring(Lines.begin(before, place.begin() - place.end() + before.length()))
				+ behind.substring(0, Lines.end(behind, 0));
		WordRanges words = WordRanges.of(line);
		int small = 0;
		for (int i = 0; i < words.size(); i++) {
			small += words.end(i) - words.begin(i) > 3 && Character.isLowerCase(line.charAt(words.begin(i))) ? 1 : 0;
		}
		return small == 0 && words.size() > 2;
	}
}
