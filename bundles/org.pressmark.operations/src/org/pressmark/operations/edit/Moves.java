// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import org.pressmark.model.text.GraphemeClusters;
import org.pressmark.model.text.Lines;
import org.pressmark.model.text.WordRanges;
import org.pressmark.operations.versions.Comparison;

/**
 * Where in a corrected text is what was in the text before. What stands outside of the corrected words only moves. Inside,
 * the words before and after are compared, so that of a paragraph that was written anew those words that stayed are still
 * themselves, and each that was replaced is where its replacement is.
 */
final class Moves {

	/** More is compared as a whole, for comparing texts that have little in common takes the product of their lengths. */
	private static final int MOST_COMPARED = 40_000;
	private static final int LONGEST_WORD = 200;

	private final String after;
	private final int delta;
	/** What is compared: the corrected words, and words that they were put into or run into. */
	private final int begin;
	private final int end;
	private final Comparison comparison;

	Moves(String before, Replacement replacement) {
		this.after = replacement.appliedTo(before);
		this.delta = replacement.delta();
		this.begin = Math.min(wordBegin(before, replacement.begin()), wordBegin(after, replacement.begin()));
		this.end = Math.max(wordEnd(before, replacement.end()), wordEnd(after, replacement.newEnd()) - delta);
		boolean isShort = end - begin + (end + delta - begin) <= MOST_COMPARED;
		this.comparison = isShort ? Comparison.of(before.substring(begin, end), after.substring(begin, end + delta)) : null;
	}

	/** The text after the correction. */
	String after() {
		return after;
	}

	/** Where an offset is at which something begins or ends that is no words: a block that was removed. */
	int offset(int offset) {
		return offset <= begin ? offset : offset >= end ? offset + delta : range(offset, offset)[0];
	}

	/**
	 * Where words are, or what stands in their place: whole clusters, without space at their ends unless they had some.
	 *
	 * @return begin and end; both the same where nothing stands there any more
	 */
	int[] range(int from, int to) {
		if (to <= begin) {
			return new int[] { from, to };
		}
		if (from >= end) {
			return new int[] { from + delta, to + delta };
		}
		int[] inside = comparison == null ? new int[] { 0, end + delta - begin }
				: comparison.placeInRight(Math.max(from, begin) - begin, Math.min(to, end) - begin);
		int newFrom = from < begin ? from : begin + inside[0];
		int newTo = to > end ? to + delta : begin + inside[1];
		return newFrom < newTo ? trimmed(newFrom, newTo) : new int[] { newFrom, newFrom };
	}

	private int[] trimmed(int from, int to) {
		int newFrom = from;
		int newTo = to;
		while (newFrom < newTo && Character.isWhitespace(after.charAt(newFrom))) {
			newFrom++;
		}
		while (newTo > newFrom && Character.isWhitespace(after.charAt(newTo - 1))) {
			newTo--;
		}
		return new int[] { GraphemeClusters.floor(after, newFrom), GraphemeClusters.ceil(after, newTo) };
	}

	/** Where the word begins that an offset is inside of; the offset if it is between words. */
	private static int wordBegin(String text, int offset) {
		int from = Math.max(Lines.begin(text, offset), offset - LONGEST_WORD);
		WordRanges words = around(text, from, offset);
		for (int i = 0; i < words.size(); i++) {
			if (from + words.begin(i) < offset && offset < from + words.end(i)) {
				return from + words.begin(i);
			}
		}
		return offset;
	}

	private static int wordEnd(String text, int offset) {
		int from = Math.max(Lines.begin(text, offset), offset - LONGEST_WORD);
		WordRanges words = around(text, from, offset);
		for (int i = 0; i < words.size(); i++) {
			if (from + words.begin(i) < offset && offset < from + words.end(i)) {
				return from + words.end(i);
			}
		}
		return offset;
	}

	private static WordRanges around(String text, int from, int offset) {
		return WordRanges.of(text.substring(from, Math.min(Lines.end(text, offset), offset + LONGEST_WORD)));
	}
}
