// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.Optional;

import org.pressmark.timeline.internal.model.TimelineEdge;

/**
 * What is under the pointer.
 *
 * @param box the item
 * @param part which part of it
 */
public record TimelineHit(TimelineBox box, Part part) {

	/** What one does with a part. */
	public enum Part {
		/** Moves the item. */
		BODY,
		/** Stretches the item at its start. */
		START,
		/** Stretches the item at its end. */
		END
	}

	/** How far from an edge the pointer may be. */
	static final double EDGE = 5;

	private static final double MIN_STRETCHABLE = 16;

	/**
	 * What of a box is at a place: an edge, when the box is wide enough to tell it from the body; or the body, to
	 * which the label belongs.
	 */
	static Optional<TimelineHit> of(TimelineBox box, double x, double y) {
		if (y < box.y() || y > box.y() + box.height()) {
			return Optional.empty();
		}
		Part part = part(box, x);
		boolean isInside = x >= box.shapeLeft() && x <= Math.max(box.shapeRight(), box.labelX() + box.labelWidth());
		return isInside || part != Part.BODY ? Optional.of(new TimelineHit(box, part)) : Optional.empty();
	}

	private static Part part(TimelineBox box, double x) {
		boolean stretches = switch (box.shape()) {
			case DAY, SPAN, BAR -> box.width() >= MIN_STRETCHABLE;
			case MOMENT, CLUSTER, CROWD, UNDATED -> false;
		};
		if (!stretches) {
			return Part.BODY;
		}
		if (box.startEdge() != TimelineEdge.OPEN && Math.abs(x - box.x()) <= EDGE) {
			return Part.START;
		}
		return box.endEdge() != TimelineEdge.OPEN && Math.abs(x - box.right()) <= EDGE ? Part.END : Part.BODY;
	}
}
