// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.Arrays;
import java.util.Collection;

/**
 * Finds phrases that stand anywhere in a text in one pass over it, however many phrases there are: most of its characters
 * are passed over, by those behind them, with which no phrase goes on. After Sun Wu and Udi Manber, "A Fast Algorithm for
 * Multi-Pattern Searching", University of Arizona, 1994. Immutable.
 */
public final class PhraseFinder {

	/** So many characters together tell how far it is to the next place where a phrase can end. */
	private static final int KNOWN_BY = 3;
	/** Of longer phrases their beginnings are looked for first; further would not be passed over much faster. */
	private static final int LONGEST_WINDOW = 16;
	private static final int TABLE = 1 << 12;
	private static final char FIRST_BEYOND_ASCII = 0x80;

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

	/** How many characters of each phrase are looked for first. */
	private final int window;
	/** How far it is at least from some characters to the end of those, when they are in them; else past them all. */
	private final byte[] distances = new byte[TABLE];
	/** Phrases by the last of those characters; null where there is none. */
	private final String[][] table = new String[TABLE][];

	/**
	 * @param phrases none shorter than three characters
	 * @throws IllegalArgumentException when one is shorter
	 */
	public PhraseFinder(Collection<String> phrases) {
		int shortest = LONGEST_WINDOW;
		for (String phrase : phrases) {
			if (phrase.length() < KNOWN_BY) {
				throw new IllegalArgumentException(phrase);
			}
			shortest = Math.min(shortest, phrase.length());
		}
		window = shortest;
		Arrays.fill(distances, (byte) (window - KNOWN_BY + 1));
		phrases.forEach(this::add);
	}

	private void add(String phrase) {
		for (int end = KNOWN_BY; end <= window; end++) {
			int place = place(phrase, end);
			distances[place] = (byte) Math.min(distances[place], window - end);
		}
		int place = place(phrase, window);
		table[place] = table[place] == null ? new String[] { phrase } : with(table[place], phrase);
	}

	private static String[] with(String[] phrases, String another) {
		String[] more = Arrays.copyOf(phrases, phrases.length + 1);
		more[phrases.length] = another;
		return more;
	}

	/** Where in the tables the characters before an offset are. */
	private static int place(String text, int end) {
		int first = folded(text.charAt(end - 3));
		int second = folded(text.charAt(end - 2));
		return (first * 31 + second) * 31 + folded(text.charAt(end - 1)) & TABLE - 1;
	}

	/** The same for what is the same in another case, as {@link String#regionMatches} compares. */
	private static char folded(char c) {
		if (c < FIRST_BEYOND_ASCII) {
			return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
		}
		return Character.toLowerCase(Character.toUpperCase(c));
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
	 * Whether one of the phrases, which are in lower case, stands in a text in whatever case.
	 *
	 * @param text set as the phrases are but for case
	 * @return true when so
	 */
	public boolean isInAnyCase(String text) {
		return isIn(text, true, (begin, end) -> true);
	}

	/**
	 * Whether one of the phrases stands in a text where it counts.
	 *
	 * @param text  set as the phrases are
	 * @param place where a phrase counts
	 * @return true when so
	 */
	public boolean isIn(String text, Place place) {
		return isIn(text, false, place);
	}

	private boolean isIn(String text, boolean anyCase, Place counting) {
		int end = window;
		while (end <= text.length()) {
			int place = place(text, end);
			int distance = distances[place];
			if (distance == 0 && begins(text, end - window, table[place], anyCase, counting)) {
				return true;
			}
			end += Math.max(1, distance);
		}
		return false;
	}

	private static boolean begins(String text, int begin, String[] phrases, boolean anyCase, Place counting) {
		for (String phrase : phrases) {
			if (text.regionMatches(anyCase, begin, phrase, 0, phrase.length())
					&& counting.counts(begin, begin + phrase.length())) {
				return true;
			}
		}
		return false;
	}
}
