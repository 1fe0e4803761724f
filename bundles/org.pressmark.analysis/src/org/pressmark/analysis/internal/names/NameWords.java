// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.names;

import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pressmark.analysis.internal.PerLanguage;
import org.pressmark.analysis.internal.WordLists;
import org.pressmark.model.EntityType;
import org.pressmark.model.names.Honorifics;

import com.ibm.icu.util.ULocale;

/** What a language's words say about names. The names of days, months and languages are CLDR's. Immutable. */
final class NameWords {

	private static final WordLists LISTS = WordLists.of(NameWords.class, "names.properties");
	private static final Set<String> ORGANISATIONS = LISTS.words("organisation");
	private static final Set<String> PLACES = LISTS.words("place");
	private static final Set<String> OTHERS = LISTS.words("other");
	private static final Set<String> TITLES_AND_NAMES = LISTS.words("titleAndName");
	private static final Set<String> SMALL = LISTS.words("small");

	private static final PerLanguage<NameWords> BY_LANGUAGE = new PerLanguage<>(NameWords::new);

	private final Set<String> days = new HashSet<>();
	private final Set<String> noNames = new HashSet<>();

	private NameWords(Locale language) {
		DateFormatSymbols symbols = DateFormatSymbols.getInstance(language);
		Stream.of(symbols.getWeekdays(), symbols.getShortWeekdays(), symbols.getMonths(), symbols.getShortMonths())
				.flatMap(Arrays::stream).filter(name -> !name.isBlank()).forEach(days::add);
		noNames.addAll(days);
		noNames.addAll(LISTS.words("noName", language));
		for (String code : Locale.getISOLanguages()) {
			noNames.add(ULocale.getDisplayLanguage(code, ULocale.forLocale(language)));
		}
	}

	/** Those of a language. */
	static NameWords of(Locale language) {
		return BY_LANGUAGE.get(Locale.of(language.getLanguage()));
	}

	boolean isDay(String word) {
		return days.contains(word);
	}

	/** Whether a word is none of a name, though it may have a capital letter. */
	boolean isNoName(String word) {
		return noNames.contains(word) || word.endsWith("s") && noNames.contains(word.substring(0, word.length() - 1));
	}

	boolean isTitle(String word) {
		return titles(List.of(word)) > 0;
	}

	/** How many titles words end with. */
	int titles(List<String> words) {
		return Honorifics.titlesAtEnd(words);
	}

	boolean areTitles(List<String> words) {
		return titles(words) == words.size();
	}

	boolean isOrganisation(List<String> words) {
		return words.stream().anyMatch(ORGANISATIONS::contains);
	}

	/** What is called so, as far as a word tells. */
	Optional<EntityType> type(List<String> words) {
		if (isOrganisation(words)) {
			return Optional.of(EntityType.ORGANISATION);
		}
		if (words.stream().anyMatch(PLACES::contains)) {
			return Optional.of(EntityType.PLACE);
		}
		return words.stream().anyMatch(OTHERS::contains) ? Optional.of(EntityType.OTHER) : Optional.empty();
	}

	/** Whether words say only what somebody is: "US President", "Minister of External Affairs", "G7 Foreign Ministers". */
	boolean isRole(List<String> words) {
		String last = words.getLast();
		String singular = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
		return titles(words) > 0 && !TITLES_AND_NAMES.contains(last) || isTitle(singular) && !TITLES_AND_NAMES.contains(singular)
				|| words.size() > 2 && isTitle(words.getFirst()) && SMALL.contains(words.get(1));
	}

	/** Behind which token the words end that read like one name. */
	int endOfRun(List<Token> line, int from) {
		int end = from + 1;
		while (end < line.size()) {
			int next = end;
			while (next < line.size() && line.get(next).isBehindSpace() && SMALL.contains(line.get(next).word())) {
				next++;
			}
			if (next == line.size() || !line.get(next).isCapital() || !isJoined(line, next)) {
				return end;
			}
			end = next + 1;
		}
		return end;
	}

	private boolean isJoined(List<Token> line, int index) {
		Token token = line.get(index);
		Token before = line.get(index - 1);
		boolean isOfMany = token.isBehindOwners() && before.word().endsWith("s") && ORGANISATIONS.contains(token.word());
		return isOfMany || token.isBehindSpace() || token.isBehindStop() && (before.isInitial() || isTitle(before.word()));
	}
}
