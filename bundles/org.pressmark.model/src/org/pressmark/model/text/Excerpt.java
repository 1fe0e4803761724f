// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import java.util.regex.Pattern;

/** The beginnings of texts that are too long for where they are shown. */
public final class Excerpt {

	private static final Pattern SPACE = Pattern.compile("\\s+");
	private static final int OPENING_UNITS = 60;
	private static final char MORE = '\u2026';

	private Excerpt() {
	}

	/** The text on one line; if that has more UTF-16 units, its beginning as of {@link #beginning} and an ellipsis. */
	public static String of(String text, int units) {
		String line = line(text);
		return line.length() <= units ? line : cut(line, units) + MORE;
	}

	/**
	 * As much of a text on one line as has no more UTF-16 units: whole words, or whole characters where words are long
	 * or the language has no spaces.
	 */
	public static String beginning(String text, int units) {
		String line = line(text);
		return line.length() <= units ? line : cut(line, units);
	}

	/** The first words of an article's text, which stand for its title where that is unknown. */
	public static String opening(String text) {
		return of(text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""), OPENING_UNITS);
	}

	private static String line(String text) {
		return SPACE.matcher(text.strip()).replaceAll(" ");
	}

	private static String cut(String line, int units) {
		int space = line.lastIndexOf(' ', units);
		return line.substring(0, space > units / 2 ? space : WholeCharacters.floor(line, units)).stripTrailing();
	}
}
