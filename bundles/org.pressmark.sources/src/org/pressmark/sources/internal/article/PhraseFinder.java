// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.Arrays;
import java.util.Collection;

/** Finds phrases that stand anywhere in a text in one pass over it, however many phrases there are. Immutable. */
public final class PhraseFinder {

	/** Phrases are known by so many of their first characters. */
	private static final int KNOWN_BY = 3;
	/** So large a table tells of most places of a text that no phrase begins there. */
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

	/** Phrases by the place of their first characters; null where there is none. */
	private final String[][] table = new String[TABLE][];

	/**
	 * @param phrases none shorter than three characters
	 * @throws IllegalArgumentException when one is shorter
	 */
	public PhraseFinder(Collection<String> phrases) {
		for (String phrase : phrases) {
			if (phrase.length() < KNOWN_BY) {
				throw new IllegalArgumentException(phrase);
			}
			int place = place(phrase, 0);
			table[place] = table[place] == null ? new String[] { phrase } : with(table[place], phrase);
		}
	}

	private static String[] with(String[] phrases, String another) {
		String[] more = Arrays.copyOf(phrases, phrases.length + 1);
		more[phrases.length] = another;
		return more;
	}

	/** Where in the table phrases are that begin as a text does there. */
	private static int place(String text, int begin) {
		return place(text.charAt(begin), text.charAt(begin + 1), text.charAt(begin + 2));
	}

	private static int place(char first, char second, char third) {
		return (first * 31 + second) * 31 + third & TABLE - 1;
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
		char first = 0;
		char second = 0;
		for (int i = 0; i < text.length(); i++) {
			char third = lower(text.charAt(i));
			String[] phrases = table[place(first, second, third)];
			if (phrases != null && beginsInAnyCase(text, i + 1 - KNOWN_BY, phrases)) {
				return true;
			}
			first = second;
			second = third;
		}
		return false;
	}

	private static char lower(char c) {
		if (c < FIRST_BEYOND_ASCII) {
			return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
		}
		return Character.toLowerCase(c);
	}

	private static boolean beginsInAnyCase(String text, int begin, String[] phrases) {
		for (String phrase : phrases) {
			if (text.regionMatches(true, begin, phrase, 0, phrase.length())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether one of the phrases stands in a text where it counts.
	 *
	 * @param text  set as the phrases are
	 * @param place where a phrase counts
	 * @return true when so
	 */
	public boolean isIn(String text, Place place) {
		char first = 0;
		char second = 0;
		for (int i = 0; i < text.length(); i++) {
			char third = text.charAt(i);
			String[] phrases = table[place(first, second, third)];
			if (phrases != null && begins(text, i + 1 - KNOWN_BY, phrases, place)) {
				return true;
			}
			first = second;
			second = third;
		}
		return false;
	}

	private static boolean begins(String text, int begin, String[] phrases, Place place) {
		for (String phrase : phrases) {
			if (text.startsWith(phrase, begin) && place.counts(begin, begin + phrase.length())) {
				return true;
			}
		}
		return false;
	}
}
