// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.util.regex.Matcher;

/**
 * A part of what was typed.
 *
 * @param whole all that was typed
 * @param begin where the part begins
 * @param end where it ends
 */
record DateFragment(String whole, int begin, int end) {

	/** A text without the white space around it. */
	static DateFragment of(String text) {
		return new DateFragment(text, 0, text.length()).stripped();
	}

	private DateFragment stripped() {
		int from = begin;
		int to = end;
		while (from < to && isSpace(whole.charAt(from))) {
			from++;
		}
		while (from < to && isSpace(whole.charAt(to - 1))) {
			to--;
		}
		return new DateFragment(whole, from, to);
	}

	private static boolean isSpace(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

	boolean isEmpty() {
		return begin == end;
	}

	String text() {
		return DateDigits.plain(whole.substring(begin, end));
	}

	/** What a group of a pattern stands for that matched {@link #text()}. */
	DateFragment group(Matcher matcher, String name) {
		return new DateFragment(whole, begin + matcher.start(name), begin + matcher.end(name)).stripped();
	}

	/** The part can't be understood, because something else is expected where it begins. */
	EdtfException refused(String key, Object... arguments) {
		return new EdtfException(whole, begin, key, arguments);
	}

	/** The part can't be understood, because something is missing behind it. */
	EdtfException incomplete(String key) {
		return new EdtfException(whole, end, key);
	}
}
