// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import org.pressmark.ui.timeline.internal.view.TimelineView;

/** Deletes the selected events; refused while marks refer to one of them. */
public final class DeleteEventHandler extends TimelineHandler {

	@Override
	protected void run(TimelineView view) {
		view.actions().delete();
	}
}
