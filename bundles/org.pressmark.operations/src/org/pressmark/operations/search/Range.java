// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.Comparator;

import org.pressmark.analysis.TextSpan;

/**
 * A stretch of a text.
 *
 * @param begin offset of its first UTF-16 unit
 * @param end offset behind its last UTF-16 unit
 */
record Range(int begin, int end) {

	/** By begin, the shorter one first. */
	static final Comparator<Range> ORDER = Comparator.comparingInt(Range::begin).thenComparingInt(Range::end);

	static Range of(TextSpan span) {
		return new Range(span.begin(), span.end());
	}

	boolean contains(Range other) {
		return begin <= other.begin && other.end <= end;
	}

	boolean overlaps(Range other) {
		return begin < other.end && other.begin < end;
	}
}
