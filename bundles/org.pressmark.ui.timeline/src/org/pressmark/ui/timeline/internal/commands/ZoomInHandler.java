// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import org.pressmark.ui.timeline.internal.view.TimelineView;

/** Shows a shorter time. */
public final class ZoomInHandler extends TimelineHandler {

	@Override
	protected void run(TimelineView view) {
		view.chart().zoomIn();
	}
}
