// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import org.pressmark.timeline.internal.model.DatedItem;

/**
 * An item that has its row.
 *
 * @param item the item
 * @param row its row, from 0
 * @param left where the room begins that it was given, in pixels from the beginning of 1970 at the scale of its layout
 * @param right where this room ends
 * @param fullWidth the width of its text when nothing of it is left out
 * @param tagWidth the width of its tag with the room before it
 * @param textWidth the width that there is for its text
 */
record Placed(DatedItem item, int row, double left, double right, float fullWidth, double tagWidth,
		double textWidth) {

	Placed inRow(int other) {
		return new Placed(item, other, left, right, fullWidth, tagWidth, textWidth);
	}

	/** The width that there is for its label with the tag. */
	double labelWidth() {
		return textWidth + tagWidth;
	}

	/** How much wider its text would be if nothing of it was left out. */
	double leftOut() {
		return fullWidth - textWidth;
	}

	ItemGeometry geometry(double scale) {
		return ItemGeometry.of(item, scale, labelWidth());
	}

	/** The same with more room for the text, as much as is free before what follows in its row, but for a limit. */
	Placed widened(double scale, double next, double most) {
		if (leftOut() <= 0) {
			return this;
		}
		double extra = Math.clamp(geometry(scale).free(next), 0, Math.min(leftOut(), most));
		double wider = ItemGeometry.of(item, scale, labelWidth() + extra).right();
		return new Placed(item, row, left, Math.max(right, wider), fullWidth, tagWidth, textWidth + extra);
	}
}
