// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds phrases that stand anywhere in a text in one pass over it, however many phrases there are. Immutable. */
public final class PhraseFinder {

	/** Phrases are known by so many of their first characters. */
	private static final int KNOWN_BY = 3;
	/** Most places of a text are told by a table of so many bits to begin no phrase. */
	private static final int TABLE = 1 << 12;

	/** Tells whether a phrase counts where it stands. */
	@FunctionalInterface
	public interface Place {

		/**
		 * Whether the phrase counts there.
		 *
		 * @param begin offset of its first character
		 * @param end   offset behind its last
		 * @return true when so
		 */
		boolean counts(int begin, int end);
	}

	private final boolean[] table = new boolean[TABLE];
	private final Map<Integer, List<String>> byBeginning = new HashMap<>();

	/**
	 * @param phrases none shorter than three characters
	 * @throws IllegalArgumentException when one is shorter
	 */
	public PhraseFinder(Collection<String> phrases) {
		for (String phrase : phrases) {
			if (phrase.length() < KNOWN_BY) {
				throw new IllegalArgumentException(phrase);
			}
			int beginning = hash(phrase, 0);
			table[beginning & TABLE - 1] = true;
			byBeginning.computeIfAbsent(beginning, hash -> new ArrayList<>()).add(phrase);
		}
	}

	private static int hash(String text, int begin) {
		return (text.charAt(begin) * 31 + text.charAt(begin + 1)) * 31 + text.charAt(begin + 2);
	}

	/**
	 * Whether one of the phrases stands in a text.
	 *
	 * @param text set as the phrases are
	 * @return true when so
	 */
	public boolean isIn(String text) {
		return isIn(text, (begin, end) -> true);
	}

	/**
	 * Whether one of the phrases stands in a text where it counts.
	 *
	 * @param text  set as the phrases are
	 * @param place where a phrase counts
	 * @return true when so
	 */
	public boolean isIn(String text, Place place) {
		for (int i = 0; i + KNOWN_BY <= text.length(); i++) {
			int beginning = hash(text, i);
			if (table[beginning & TABLE - 1] && begins(text, i, beginning, place)) {
				return true;
			}
		}
		return false;
	}

	private boolean begins(String text, int begin, int beginning, Place place) {
		for (String phrase : byBeginning.getOrDefault(beginning, List.of())) {
			if (text.startsWith(phrase, begin) && place.counts(begin, begin + phrase.length())) {
				return true;
			}
		}
		return false;
	}
}
