// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import org.pressmark.ui.timeline.internal.view.TimelineView;

/** Makes the words that are selected in the open article evidence of the selected event. */
public final class AttachHandler extends TimelineHandler {

	@Override
	protected void run(TimelineView view) {
		view.actions().attachSelected();
	}
}
