// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where a popup goes so that the words that it is about stay visible. All places are on the display, in points. */
public final class Placement {

	/** Room for the underlines. */
	private static final int GAP = 10;

	private Placement() {
	}

	/**
	 * The first of these places that has room: below the anchor, above it, to its right, to its left. If none has, the
	 * popup is cut to the higher of the rooms above and below; if even half of it is too high there, it covers the end
	 * of the words. It is always on the monitor.
	 */
	public static Rectangle beside(Rectangle anchor, Point wanted, Rectangle monitor) {
		Point size = new Point(Math.min(wanted.x, monitor.width), Math.min(wanted.y, monitor.height));
		int below = monitor.y + monitor.height - (anchor.y + anchor.height + GAP);
		int above = anchor.y - GAP - monitor.y;
		int right = anchor.x + anchor.width + GAP;
		int left = anchor.x - GAP - size.x;
		if (size.y > Math.max(below, above)) {
			if (right + size.x <= monitor.x + monitor.width) {
				return onMonitor(right, anchor.y, size, monitor);
			}
			if (left >= monitor.x) {
				return onMonitor(left, anchor.y, size, monitor);
			}
			size.y = Math.clamp(Math.max(below, above), size.y / 2, size.y);
		}
		boolean goesAbove = size.y > below && size.y <= above;
		int y = goesAbove ? anchor.y - GAP - size.y : anchor.y + anchor.height + GAP;
		return onMonitor(anchor.x, y, size, monitor);
	}

	private static Rectangle onMonitor(int x, int y, Point size, Rectangle monitor) {
		return new Rectangle(Math.clamp(x, monitor.x, monitor.x + monitor.width - size.x),
				Math.clamp(y, monitor.y, monitor.y + monitor.height - size.y), size.x, size.y);
	}
}
