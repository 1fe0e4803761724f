// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.popup;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Finds room for a popup that does not hide what it is about. */
final class Placement {

	private static final int GAP = 10;

	private Placement() {
	}

	/** Where a popup of that size goes: below the anchor if it fits there, otherwise above; always on the monitor. */
	static Point beside(Rectangle anchor, Point size, Rectangle monitor) {
		int below = anchor.y + anchor.height + GAP;
		boolean fits = below + size.y <= monitor.y + monitor.height;
		int y = fits ? below : Math.max(monitor.y, anchor.y - GAP - size.y);
		int x = Math.max(monitor.x, Math.min(anchor.x, monitor.x + monitor.width - size.x));
		return new Point(x, y);
	}
}
