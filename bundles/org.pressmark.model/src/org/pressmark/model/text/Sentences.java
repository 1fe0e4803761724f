// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Where the sentences of a text are, as the rules of a language divide it (Unicode Standard Annex 29, as far as
 * {@link BreakIterator} follows it). None goes over the end of a line, for a line is a paragraph. Offsets are UTF-16 units.
 */
public final class Sentences {

	private Sentences() {
	}

	/** Where the sentence begins that has the unit at an offset; at the end of a line, the last one of that line. */
	public static int begin(String text, int offset, Locale language) {
		int line = lineBegin(text, offset);
		BreakIterator sentences = sentences(text, line, lineEnd(text, offset), language);
		int at = offset - line;
		int end = sentences.last();
		return line + Math.max(0, at >= end ? sentences.previous() : before(sentences, at));
	}

	/** Where the sentence ends, exclusively and with the space behind it, that has the unit at an offset. */
	public static int end(String text, int offset, Locale language) {
		int line = lineBegin(text, offset);
		int lineEnd = lineEnd(text, offset);
		int end = sentences(text, line, lineEnd, language).following(Math.min(offset - line, Math.max(0, lineEnd - line - 1)));
		return end == BreakIterator.DONE ? lineEnd : line + end;
	}

	/** Where all sentences of a text begin; the text is read once. */
	public static NavigableSet<Integer> begins(String text, Locale language) {
		NavigableSet<Integer> begins = new TreeSet<>();
		for (int line = 0; line < text.length(); line = lineEnd(text, line) + 1) {
			BreakIterator sentences = sentences(text, line, lineEnd(text, line), language);
			for (int begin = sentences.first(), next = sentences.next(); next != BreakIterator.DONE; next = sentences.next()) {
				begins.add(line + begin);
				begin = next;
			}
		}
		return begins;
	}

	private static int before(BreakIterator sentences, int at) {
		return sentences.isBoundary(at) ? at : sentences.preceding(at);
	}

	private static BreakIterator sentences(String text, int begin, int end, Locale language) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(language);
		sentences.setText(text.substring(begin, end));
		return sentences;
	}

	private static int lineBegin(String text, int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	private static int lineEnd(String text, int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end;
	}
}
