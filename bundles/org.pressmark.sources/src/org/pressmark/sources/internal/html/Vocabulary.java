// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.sources.internal.article.Resources;

/**
 * Phrases of one or more words and what each stands for, found in {@link Words} in time that does not depend on how
 * many phrases there are.
 *
 * @param <T> what phrases stand for
 */
final class Vocabulary<T extends Comparable<T>> {

	private record Phrase<T>(List<String> words, T meaning) {
	}

	private static final Map<String, List<String>> PARTS = Resources.lists(Vocabulary.class, "parts.properties", "\\|");

	private static final Set<String> ABSENT = Set.of("free", "none");

	/** Characters that are so far from each other, or a multiple of it, are not told apart. */
	private static final int CHARACTERS = 64;

	private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
	/** How long the phrases' first words are, as bits, by their first characters: tells of most words that none begins so. */
	private final long[] lengths = new long[CHARACTERS];

	/** The words of a part of a page, by its key in {@code parts.properties}. */
	static Vocabulary<Boolean> ofPart(String key) {
		return new Vocabulary<Boolean>().add(true, PARTS.get(key));
	}

	/** Adds phrases, each of words separated by spaces. */
	Vocabulary<T> add(T meaning, Iterable<String> phrases) {
		for (String phrase : phrases) {
			List<String> words = Arrays.asList(phrase.strip().split(" "));
			String first = words.getFirst();
			byFirst.computeIfAbsent(first, word -> new ArrayList<>()).add(new Phrase<>(words, meaning));
			lengths[first.charAt(0) % CHARACTERS] |= 1L << first.length();
		}
		return this;
	}

	/** What the phrases among the words stand for; of several the first in the order of the meanings. */
	Optional<T> find(Words words) {
		List<String> all = words.list();
		T found = null;
		for (int i = 0; i < all.size(); i++) {
			List<Phrase<T>> phrases = mayBegin(all.get(i)) ? byFirst.get(all.get(i)) : null;
			for (int j = 0; phrases != null && j < phrases.size(); j++) {
				Phrase<T> phrase = phrases.get(j);
				if (startsWith(all, i, phrase.words) && (found == null || phrase.meaning.compareTo(found) < 0)
						&& !isDenied(all, i, i + phrase.words.size())) {
					found = phrase.meaning;
				}
			}
		}
		return Optional.ofNullable(found);
	}

	/** Whether the words around say that there is none: {@code sponsor-free}, {@code no-comments}. */
	private static boolean isDenied(List<String> all, int begin, int end) {
		return end < all.size() && ABSENT.contains(all.get(end)) || begin > 0 && "no".equals(all.get(begin - 1));
	}

	private boolean mayBegin(String word) {
		return (lengths[word.charAt(0) % CHARACTERS] >> word.length() & 1) != 0;
	}

	boolean isIn(Words words) {
		return !words.isEmpty() && find(words).isPresent();
	}

	private static boolean startsWith(List<String> all, int begin, List<String> phrase) {
		int end = begin + phrase.size();
		return end <= all.size() && (phrase.size() == 1 || all.subList(begin, end).equals(phrase));
	}
}
