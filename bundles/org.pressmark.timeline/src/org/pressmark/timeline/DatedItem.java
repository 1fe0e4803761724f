// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.Comparator;

import org.pressmark.model.time.Edtf;

/**
 * An item and what its layout has to know of its date, reckoned once: a lane may have a million items and is laid out
 * anew at each zoom.
 *
 * @param start when it starts, in seconds since 1970; minus infinity when its start is open
 * @param end when it ends; infinity when its end is open
 * @param shape what it looks like when it is not magnified
 */
record DatedItem(TimelineItem item, double start, double end, TimelineShape shape, TimelineEdge startEdge,
		TimelineEdge endEdge) implements Comparable<DatedItem> {

	private static final Comparator<DatedItem> ORDER = Comparator.comparingDouble(DatedItem::start)
			.thenComparingDouble(DatedItem::end).thenComparing(dated -> dated.item.id());

	/** @param item an item with a date */
	static DatedItem of(TimelineItem item) {
		Edtf when = item.when().orElseThrow();
		return new DatedItem(item, TimeAxis.startSeconds(when), TimeAxis.endSeconds(when), TimelineShape.of(when),
				TimelineEdge.startOf(when), TimelineEdge.endOf(when));
	}

	/** By start, then by end, then by id. */
	@Override
	public int compareTo(DatedItem other) {
		return ORDER.compare(this, other);
	}
}
