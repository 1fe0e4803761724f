// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

/**
 * The words around a place in the same paragraph: key words in context. Lists, tables and reports get theirs from here.
 *
 * @param before what stands before the place, from the beginning of a word on
 * @param after what stands behind it, to the end of a word
 * @param hasMoreBefore whether the paragraph has more before these words
 * @param hasMoreAfter whether the paragraph has more behind these words
 */
public record Surroundings(String before, String after, boolean hasMoreBefore, boolean hasMoreAfter) {

	private static final char MORE = '\u2026';

	/**
	 * The words around a place.
	 *
	 * @param begin offset of the first UTF-16 unit of the place; in the text
	 * @param end offset behind its last unit; not before the begin
	 * @param unitsBefore the most UTF-16 units to show before the place
	 * @param unitsAfter the most to show behind it
	 */
	public static Surroundings of(String text, int begin, int end, int unitsBefore, int unitsAfter) {
		int from = Math.max(lineBegin(text, begin, begin - unitsBefore), begin - unitsBefore);
		from = isLineBegin(text, from) ? from : wordBegin(text, from, begin);
		int to = Math.min(lineEnd(text, end, end + unitsAfter), end + unitsAfter);
		to = isLineEnd(text, to) ? to : wordEnd(text, end, to);
		return new Surroundings(text.substring(from, begin), text.substring(end, to), !isLineBegin(text, from),
				!isLineEnd(text, to));
	}

	/** What stands before the place, with an ellipsis before it where the paragraph has more. */
	public String shownBefore() {
		return hasMoreBefore ? MORE + before : before;
	}

	/** What stands behind the place, with an ellipsis behind it where the paragraph has more. */
	public String shownAfter() {
		return hasMoreAfter ? after + MORE : after;
	}

	private static boolean isLineBegin(String text, int offset) {
		return offset == 0 || text.charAt(offset - 1) == '\n';
	}

	private static boolean isLineEnd(String text, int offset) {
		return offset == text.length() || text.charAt(offset) == '\n';
	}

	/** Where the line begins; if that is before an offset, somewhere before it: a line may be a whole book. */
	private static int lineBegin(String text, int begin, int enough) {
		int at = begin;
		while (at >= enough && !isLineBegin(text, at)) {
			at--;
		}
		return at;
	}

	/** Where the line ends; if that is behind an offset, somewhere behind it. */
	private static int lineEnd(String text, int end, int enough) {
		int at = end;
		while (at <= enough && !isLineEnd(text, at)) {
			at++;
		}
		return at;
	}

	/** The first beginning of a word; where there is none before the place, of a character. */
	private static int wordBegin(String text, int from, int begin) {
		for (int at = from; at < begin; at++) {
			if (Character.isWhitespace(text.charAt(at - 1))) {
				return at;
			}
		}
		return Character.isWhitespace(text.charAt(begin - 1)) ? begin : WholeCharacters.floor(text, from);
	}

	/** The last end of a word; where there is none behind the place, of a character. */
	private static int wordEnd(String text, int end, int to) {
		for (int at = to; at > end; at--) {
			if (Character.isWhitespace(text.charAt(at))) {
				return at;
			}
		}
		return WholeCharacters.floor(text, to);
	}
}
