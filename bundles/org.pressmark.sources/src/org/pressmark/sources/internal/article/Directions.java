// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * The characters of Unicode that turn the direction of writing for what follows on them, as UAX #9 has them. Right-to-left
 * text needs embeddings and isolates; overrides show letters in another order than that in which they are found.
 */
public final class Directions {

	private static final char FIRST_EMBEDDING = '\u202A';
	private static final char POP = '\u202C';
	private static final char LEFT_OVERRIDE = '\u202D';
	private static final char RIGHT_OVERRIDE = '\u202E';
	private static final char FIRST_ISOLATE = '\u2066';
	private static final char POP_ISOLATE = '\u2069';

	private Directions() {
	}

	/**
	 * Whether a character is one of them; marks, which turn nothing but themselves, are not.
	 *
	 * @param c a UTF-16 code unit
	 * @return true when so
	 */
	public static boolean is(char c) {
		return c >= FIRST_EMBEDDING && c <= RIGHT_OVERRIDE || c >= FIRST_ISOLATE && c <= POP_ISOLATE;
	}

	/**
	 * A paragraph without overrides, and without what begins and does not end, or ends and did not begin.
	 *
	 * @param paragraph {@linkplain Whitespace#normalise normalised} but for that, as the result is
	 * @return the paragraph without them
	 */
	public static String balanced(String paragraph) {
		BitSet kept = kept(paragraph);
		StringBuilder text = new StringBuilder(paragraph.length());
		for (int i = 0; i < paragraph.length(); i++) {
			char c = paragraph.charAt(i);
			boolean space = c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
			if (!space && (!is(c) || kept.get(i))) {
				text.append(c);
			}
		}
		return text.toString().stripTrailing();
	}

	private static BitSet kept(String paragraph) {
		BitSet kept = new BitSet();
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < paragraph.length(); i++) {
			char c = paragraph.charAt(i);
			if (c == POP || c == POP_ISOLATE) {
				close(paragraph, i, open, kept);
			} else if (is(c)) {
				open.push(i);
			}
		}
		return kept;
	}

	/** An isolate ends what was begun in it, and no embedding ends beyond the isolate that it is in. */
	private static void close(String paragraph, int end, Deque<Integer> open, BitSet kept) {
		boolean isolate = paragraph.charAt(end) == POP_ISOLATE;
		if (isolate && open.stream().noneMatch(begin -> isIsolate(paragraph.charAt(begin)))) {
			return;
		}
		while (isolate && !isIsolate(paragraph.charAt(open.getFirst()))) {
			open.pop();
		}
		if (!open.isEmpty() && isIsolate(paragraph.charAt(open.getFirst())) == isolate) {
			int begin = open.pop();
			char c = paragraph.charAt(begin);
			kept.set(begin, c != LEFT_OVERRIDE && c != RIGHT_OVERRIDE);
			kept.set(end, kept.get(begin));
		}
	}

	private static boolean isIsolate(char c) {
		return c >= FIRST_ISOLATE;
	}
}
