// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes titles and other honorifics from names of people, as the list {@code honorifics.txt} has them. At least one word
 * of the name stays.
 */
public final class Honorifics {

	/** Where a title stands. */
	private enum Place {
		/** Before the name. */
		BEFORE,
		/** Before the name, perhaps behind words that say of what: {@code South Korean foreign minister}. */
		BEFORE_WITH_MORE,
		/** Behind the name. */
		BEHIND
	}

	private static final String MORE = "*";
	private static final String BEHIND = "~";
	/** More words than these before a title are hardly about the title. */
	private static final int MOST_BEFORE = 3;

	/** "Former vice foreign minister" has four. */
	private static final int MOST_TITLES = 5;

	private static final Honorifics KNOWN = read();

	private final Map<Place, Set<String>> titles = new HashMap<>();
	private int longest;

	private Honorifics() {
		for (Place place : Place.values()) {
			titles.put(place, new HashSet<>());
		}
	}

	/** The name without its titles; itself if it has none. */
	static FoldedName strip(FoldedName name) {
		List<String> words = name.words();
		List<String> left = KNOWN.withoutTitleBehind(KNOWN.withoutTitleBefore(words));
		return left.size() == words.size() ? name : FoldedName.ofWords(left);
	}

	/**
	 * How many of the words before a name are its titles: 2 of "the Foreign Minister", 3 of "US Secretary of State".
	 *
	 * @param words those before a name, the nearest last
	 */
	public static int titlesAtEnd(List<String> words) {
		int begin = words.size();
		for (int from = Math.max(0, begin - MOST_TITLES); from < begin; from++) {
			List<String> title = words.subList(from, begin);
			if (KNOWN.isOfTitles(FoldedName.of(String.join(" ", title)).words())) {
				return begin - from;
			}
		}
		return 0;
	}

	/** Whether words are nothing but titles that stand before a name. */
	private boolean isOfTitles(List<String> words) {
		int begin = 0;
		List<String> named = new ArrayList<>(words);
		named.add(MORE);
		for (int end = endOfTitle(named, begin); end > begin; end = endOfTitle(named, begin)) {
			begin = end;
		}
		return !words.isEmpty() && begin == words.size();
	}

	private List<String> withoutTitleBefore(List<String> words) {
		int begin = 0;
		for (int end = endOfTitle(words, begin); end > begin; end = endOfTitle(words, begin)) {
			begin = end;
		}
		for (int from = begin + 1; from <= begin + MOST_BEFORE; from++) {
			int end = end(words, from, Place.BEFORE_WITH_MORE);
			if (end > from) {
				return withoutTitleBefore(words.subList(end, words.size()));
			}
		}
		return words.subList(begin, words.size());
	}

	private int endOfTitle(List<String> words, int begin) {
		return Math.max(end(words, begin, Place.BEFORE), end(words, begin, Place.BEFORE_WITH_MORE));
	}

	/** Where the longest title ends that begins with a word and leaves some; that word if none does. */
	private int end(List<String> words, int begin, Place place) {
		for (int end = Math.min(begin + longest, words.size() - 1); end > begin; end--) {
			if (titles.get(place).contains(String.join(" ", words.subList(begin, end)))) {
				return end;
			}
		}
		return begin;
	}

	private List<String> withoutTitleBehind(List<String> words) {
		for (int begin = Math.max(1, words.size() - longest); begin < words.size(); begin++) {
			if (titles.get(Place.BEHIND).contains(String.join(" ", words.subList(begin, words.size())))) {
				return withoutTitleBehind(words.subList(0, begin));
			}
		}
		return words;
	}

	private static Honorifics read() {
		Honorifics honorifics = new Honorifics();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				Honorifics.class.getResourceAsStream("honorifics.txt"), StandardCharsets.UTF_8))) {
			lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(honorifics::add);
			return honorifics;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void add(String line) {
		Place place = line.startsWith(MORE) ? Place.BEFORE_WITH_MORE : line.startsWith(BEHIND) ? Place.BEHIND : Place.BEFORE;
		FoldedName title = FoldedName.of(line);
		titles.get(place).add(title.text());
		longest = Math.max(longest, title.words().size());
	}
}
