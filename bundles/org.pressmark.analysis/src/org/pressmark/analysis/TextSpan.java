// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis;

import java.util.Comparator;

/**
 * A stretch of a text.
 *
 * @param begin offset of its first UTF-16 unit
 * @param end offset behind its last UTF-16 unit, not before its begin
 * @since 1.0
 */
public record TextSpan(int begin, int end) {

	/** By begin, the shorter one first. */
	public static final Comparator<TextSpan> ORDER = Comparator.comparingInt(TextSpan::begin).thenComparingInt(TextSpan::end);

	/** Refuses a stretch that ends before it begins, or begins before the text. */
	public TextSpan {
		if (begin < 0 || end < begin) {
			throw new IllegalArgumentException(begin + " to " + end + " is no stretch of a text");
		}
	}

	/** Its words. */
	public String of(String text) {
		return text.substring(begin, end);
	}

	/** How many UTF-16 units it has. */
	public int length() {
		return end - begin;
	}

	/** Whether the unit at that offset belongs to it. */
	public boolean contains(int offset) {
		return begin <= offset && offset < end;
	}

	/** Whether all of another stretch lies in this one. */
	public boolean contains(TextSpan other) {
		return begin <= other.begin && other.end <= end;
	}

	/** Whether the two have a part in common. */
	public boolean overlaps(TextSpan other) {
		return begin < other.end && other.begin < end;
	}

	/** What both have in common; empty, and anywhere, when they have nothing. */
	public TextSpan intersection(TextSpan other) {
		int from = Math.max(begin, other.begin);
		return new TextSpan(from, Math.max(from, Math.min(end, other.end)));
	}

	/** The least that has both in it. */
	public TextSpan union(TextSpan other) {
		return new TextSpan(Math.min(begin, other.begin), Math.max(end, other.end));
	}

	/** How many units lie between the two; none if they touch or overlap. */
	public int distance(TextSpan other) {
		return Math.max(0, Math.max(other.begin - end, begin - other.end));
	}
}
