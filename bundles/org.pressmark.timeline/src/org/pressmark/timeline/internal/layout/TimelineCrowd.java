// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.model.TimelineEdge;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineShape;

/**
 * A piece of a lane in which there are too many items to be told apart. How high it is tells how many.
 *
 * @param lane the name of the lane
 * @param x its left side
 * @param y its top, from the top of the timeline
 * @param width its width
 * @param height its height, measured by the highest one in the window
 * @param load how many items take place there, also those that began before
 * @param items those that start there; as many as there are, so look at a few only
 */
public record TimelineCrowd(String lane, double x, double y, double width, double height, int load,
		List<TimelineItem> items) {

	/** Pieces that are no farther from each other, in pixels, belong to the same stretch. */
	public static final double TOUCHING = 0.5;

	/** The items that a pill counts. */
	static TimelineCrowd of(TimelineBox pill, String lane) {
		List<TimelineItem> items = Stream.concat(Stream.of(pill.item()), pill.others().stream()).toList();
		return new TimelineCrowd(lane, pill.x(), pill.y(), pill.width(), pill.height(), items.size(), items);
	}

	/** The right side. */
	public double right() {
		return x + width;
	}

	/** The bottom. */
	public double bottom() {
		return y + height;
	}

	/** The date of all items that start there, when they have the same: to magnify doesn't part them. */
	public Optional<Edtf> onlyDate() {
		// They are sorted by length, then by date.
		return items.isEmpty() ? Optional.empty()
				: items.getFirst().when().filter(when -> Optional.of(when).equals(items.getLast().when()));
	}

	/** Whether these are items without a date. */
	public boolean isUndated() {
		return !items.isEmpty() && items.getFirst().when().isEmpty();
	}

	/** The items that start there as a box; there must be some. */
	TimelineBox box() {
		return new TimelineBox(items.getFirst(), items.subList(1, items.size()), TimelineShape.CROWD, TimelineEdge.SHARP,
				TimelineEdge.SHARP, x, y, width, height, "", x, 0, List.of(), List.of());
	}
}
