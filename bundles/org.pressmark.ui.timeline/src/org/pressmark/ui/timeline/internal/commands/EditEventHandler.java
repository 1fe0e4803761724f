// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import org.pressmark.ui.timeline.internal.view.TimelineView;

/** Changes the selected event: in its cell of the table, or in its form. */
public final class EditEventHandler extends TimelineHandler {

	@Override
	protected void run(TimelineView view) {
		view.edit();
	}
}
