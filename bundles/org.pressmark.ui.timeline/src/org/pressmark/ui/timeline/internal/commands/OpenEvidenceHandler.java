// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import org.pressmark.ui.timeline.internal.view.TimelineView;

/** Shows the words that report the selected event, or what is in the crowd in which it lies. */
public final class OpenEvidenceHandler extends TimelineHandler {

	@Override
	protected void run(TimelineView view) {
		view.open();
	}
}
