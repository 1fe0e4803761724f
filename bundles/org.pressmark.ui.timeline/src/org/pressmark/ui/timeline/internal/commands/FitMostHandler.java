// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import org.pressmark.ui.timeline.internal.view.TimelineView;

/** Shows the time in which most events lie. */
public final class FitMostHandler extends TimelineHandler {

	@Override
	protected void run(TimelineView view) {
		view.chart().fitMost();
	}
}
