// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.regex.Pattern;

/** What the end of a line tells: prose ends its paragraphs with punctuation, headings and titles do not. */
public final class Sentences {

	private static final String FINAL = ".!?…。！？｡؟۔।॥։።:：;；,،、";
	private static final String STOPS = ".。｡۔।॥։።";
	private static final String CLOSING = "\"'”’»›)]）」』】〉》“‘";

	private static final int LONGEST_NAME = 40;
	private static final Pattern BEFORE_NAME = Pattern.compile("\\p{L}[.!?…۔।։][\"'”’»]?\\s|[。！？｡]");

	private Sentences() {
	}

	/**
	 * Whether a line ends as a sentence or one of its parts does.
	 *
	 * @param line one line
	 * @return true when punctuation ends it, quotation marks and brackets aside
	 */
	public static boolean ends(String line) {
		return endsWith(line, FINAL);
	}

	/**
	 * Whether a line ends as a whole statement does.
	 *
	 * @param line one line
	 * @return true when a full stop ends it, quotation marks and brackets aside
	 */
	public static boolean endsWithStop(String line) {
		return endsWith(line, STOPS);
	}

	/**
	 * Whether a line ends as a sentence does, or with a name behind one: {@code The talks end on Wednesday. (AP)}.
	 *
	 * @param line one line
	 * @return true when there is a sentence in it
	 */
	public static boolean areIn(String line) {
		return ends(line) || BEFORE_NAME.matcher(line).region(Math.max(0, line.length() - LONGEST_NAME), line.length()).find();
	}

	private static boolean endsWith(String line, String signs) {
		int end = line.length();
		if (end > 0 && line.charAt(end - 1) >= 'a' && line.charAt(end - 1) <= 'z') {
			return false; // As most lines that don't end so.
		}
		while (end > 0 && (CLOSING.indexOf(line.charAt(end - 1)) >= 0 || line.charAt(end - 1) == ' ')) {
			end--;
		}
		return end > 0 && signs.indexOf(line.charAt(end - 1)) >= 0;
	}

	/**
	 * Whether a line could stand over others: short, one thing, no sentence.
	 *
	 * @param line    one line
	 * @param longest how many characters it may have
	 * @return true when nothing speaks against it
	 */
	public static boolean isHeading(String line, int longest) {
		return line.length() <= longest && line.codePoints().anyMatch(Character::isLetter)
				&& (!ends(line) || line.endsWith("?") || line.endsWith("？"));
	}
}
