// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

import org.pressmark.timeline.internal.model.DatedItem;
import org.pressmark.timeline.internal.model.SortedChunks;
import org.pressmark.timeline.internal.model.TimelineItem;

/** Some of the items of some lists, one list after the other. Asks the lists when it is asked, for they may be long. */
final class ItemRanges extends AbstractList<TimelineItem> {

	private record Range(SortedChunks<DatedItem> items, int from, int size) {
	}

	private final List<Range> ranges = new ArrayList<>();
	private int size;

	/** Adds the items of a list from one index to another. */
	void add(SortedChunks<DatedItem> items, int from, int to) {
		if (to > from) {
			ranges.add(new Range(items, from, to - from));
			size += to - from;
		}
	}

	@Override
	public TimelineItem get(int index) {
		int rest = index;
		for (Range range : ranges) {
			if (rest < range.size) {
				return range.items.get(range.from + rest).item();
			}
			rest -= range.size;
		}
		throw new IndexOutOfBoundsException(index);
	}

	@Override
	public int size() {
		return size;
	}
}
