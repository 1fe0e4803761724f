// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.pressmark.analysis.TextSpan;

/** Where in a text to look: everywhere, or in stretches that don't touch. Immutable. */
final class Area {

	static final Area EVERYWHERE = new Area(List.of(new TextSpan(0, Integer.MAX_VALUE)));

	/** In order. */
	private final List<TextSpan> stretches;

	private Area(List<TextSpan> stretches) {
		this.stretches = stretches;
	}

	/** All that is in any of these ranges. */
	static Area of(Collection<TextSpan> ranges) {
		List<TextSpan> stretches = new ArrayList<>();
		for (TextSpan range : ranges.stream().sorted(TextSpan.ORDER).toList()) {
			TextSpan last = stretches.isEmpty() ? null : stretches.getLast();
			if (last != null && range.begin() <= last.end()) {
				stretches.set(stretches.size() - 1, new TextSpan(last.begin(), Math.max(last.end(), range.end())));
			} else {
				stretches.add(range);
			}
		}
		return new Area(stretches);
	}

	boolean isEverywhere() {
		return this == EVERYWHERE;
	}

	boolean isNowhere() {
		return stretches.isEmpty();
	}

	/** What is in both. */
	Area and(Area other) {
		List<TextSpan> both = new ArrayList<>();
		int here = 0;
		int there = 0;
		while (here < stretches.size() && there < other.stretches.size()) {
			TextSpan one = stretches.get(here);
			TextSpan two = other.stretches.get(there);
			int begin = Math.max(one.begin(), two.begin());
			int end = Math.min(one.end(), two.end());
			if (begin < end) {
				both.add(new TextSpan(begin, end));
			}
			here += one.end() <= two.end() ? 1 : 0;
			there += two.end() <= one.end() ? 1 : 0;
		}
		return new Area(both);
	}

	/** Whether a range is inside. */
	boolean contains(TextSpan range) {
		int at = firstEndingBehind(range.begin());
		return at < stretches.size() && stretches.get(at).contains(range);
	}

	/** Whether a part of a range is inside. */
	boolean overlaps(TextSpan range) {
		int at = firstEndingBehind(range.begin());
		return at < stretches.size() && stretches.get(at).overlaps(range);
	}

	private int firstEndingBehind(int offset) {
		int low = 0;
		int high = stretches.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (stretches.get(middle).end() > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}
}
