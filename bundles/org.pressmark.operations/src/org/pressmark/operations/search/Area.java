// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Where in a text to look: everywhere, or in stretches that don't touch. Immutable. */
final class Area {

	static final Area EVERYWHERE = new Area(List.of(new Range(0, Integer.MAX_VALUE)));

	/** In order. */
	private final List<Range> stretches;

	private Area(List<Range> stretches) {
		this.stretches = stretches;
	}

	/** All that is in any of these ranges. */
	static Area of(Collection<Range> ranges) {
		List<Range> stretches = new ArrayList<>();
		for (Range range : ranges.stream().sorted(Range.ORDER).toList()) {
			Range last = stretches.isEmpty() ? null : stretches.getLast();
			if (last != null && range.begin() <= last.end()) {
				stretches.set(stretches.size() - 1, new Range(last.begin(), Math.max(last.end(), range.end())));
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
		List<Range> both = new ArrayList<>();
		int here = 0;
		int there = 0;
		while (here < stretches.size() && there < other.stretches.size()) {
			Range one = stretches.get(here);
			Range two = other.stretches.get(there);
			Range common = new Range(Math.max(one.begin(), two.begin()), Math.min(one.end(), two.end()));
			if (common.begin() < common.end()) {
				both.add(common);
			}
			here += one.end() <= two.end() ? 1 : 0;
			there += two.end() <= one.end() ? 1 : 0;
		}
		return new Area(both);
	}

	/** Whether a range is inside. */
	boolean contains(Range range) {
		int at = firstEndingBehind(range.begin());
		return at < stretches.size() && stretches.get(at).contains(range);
	}

	/** Whether a part of a range is inside. */
	boolean overlaps(Range range) {
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
