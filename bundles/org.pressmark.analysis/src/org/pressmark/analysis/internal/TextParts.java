// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;

import org.pressmark.analysis.TextSpan;
import org.pressmark.model.text.Lines;
import org.pressmark.model.text.Sentences;
import org.pressmark.model.text.WholeCharacters;

/** The sentences of a text. None goes over the end of a line, and none is longer than anybody would read. */
public final class TextParts {

	private static final int LONGEST = 2000;

	private TextParts() {
	}

	/** All of them, in their order; one that is too long is cut at a space, or where there is none at a character. */
	public static List<TextSpan> sentences(String text, Locale language) {
		List<TextSpan> parts = new ArrayList<>();
		NavigableSet<Integer> begins = Sentences.begins(text, language);
		for (int begin : begins) {
			Integer next = begins.higher(begin);
			int end = Math.min(next == null ? text.length() : next, Lines.end(text, begin));
			cut(text, begin, end, LONGEST, parts);
		}
		return parts;
	}

	/** The lines of a text; one that is longer than wanted is cut as sentences are. */
	public static List<TextSpan> lines(String text, int longest) {
		List<TextSpan> parts = new ArrayList<>();
		for (int begin = 0; begin < text.length(); begin = Lines.end(text, begin) + 1) {
			cut(text, begin, Lines.end(text, begin), longest, parts);
		}
		return parts;
	}

	private static void cut(String text, int begin, int end, int longest, List<TextSpan> parts) {
		int from = begin;
		while (end - from > longest) {
			int space = Math.max(text.lastIndexOf(' ', from + longest), text.lastIndexOf('\u3002', from + longest));
			int to = space > from ? space + 1 : WholeCharacters.floor(text, from + longest);
			parts.add(new TextSpan(from, to));
			from = to;
		}
		if (from < end) {
			parts.add(new TextSpan(from, end));
		}
	}
}
