// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the end of a line tells: prose ends its paragraphs with punctuation, headings and titles do not. */
public final class Sentences {

	private static final String FINAL = ".!?…。！？｡؟۔।॥։።:：;；,،、";
	private static final String STOPS = ".。｡۔।॥։።";
	private static final String MARKS = STOPS + "!?！？؟";
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
	 * Whether a line ends as a whole sentence of any kind does.
	 *
	 * @param line one line
	 * @return true when a full stop, a question or an exclamation mark ends it, quotation marks and brackets aside
	 */
	public static boolean endsWithMark(String line) {
		return endsWith(line, MARKS);
	}

	/**
	 * How many sentences a text has, as far as punctuation tells.
	 *
	 * @param text     lines of text
	 * @param shortest how many characters of an alphabet a sentence has at least that counts
	 * @return what Unicode's rules for any language make of it (UAX #29)
	 */
	public static int count(String text, int shortest) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
		sentences.setText(text);
		int count = 0;
		int begin = sentences.first();
		for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
			count += Density.characters(text.substring(begin, end).strip()) >= shortest ? 1 : 0;
			begin = end;
		}
		return count;
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
