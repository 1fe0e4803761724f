// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

/** Shows a longer time. */
public final class ZoomOutHandler extends TimelineHandler {

	@Override
	protected void run(TimelineView view) {
		view.chart().widget().zoomOut();
	}
}
