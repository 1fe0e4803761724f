// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

/**
 * A place in a text.
 *
 * @param begin offset of its first UTF-16 unit
 * @param end offset behind its last UTF-16 unit, not before {@code begin}
 */
public record TextRange(int begin, int end) {

	public TextRange {
		if (begin < 0 || end < begin) {
			throw new IllegalArgumentException(begin + ".." + end);
		}
	}

	/** How many UTF-16 units it covers. */
	public int length() {
		return end - begin;
	}

	/** Whether the unit at that offset belongs to it. */
	public boolean contains(int offset) {
		return begin <= offset && offset < end;
	}

	/** Whether it shares at least one unit with the other. */
	public boolean overlaps(TextRange other) {
		return begin < other.end && other.begin < end;
	}

	/** What both have in common; empty, and anywhere, when they have nothing. */
	public TextRange intersection(TextRange other) {
		int from = Math.max(begin, other.begin);
		return new TextRange(from, Math.max(from, Math.min(end, other.end)));
	}

	/** The least that has both in it. */
	public TextRange union(TextRange other) {
		return new TextRange(Math.min(begin, other.begin), Math.max(end, other.end));
	}

	/** Its words. */
	public String of(String text) {
		return text.substring(begin, end);
	}
}
