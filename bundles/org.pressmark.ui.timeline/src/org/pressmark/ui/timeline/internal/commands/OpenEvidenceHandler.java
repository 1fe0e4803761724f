// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import org.pressmark.model.Event;
import org.pressmark.ui.timeline.internal.view.TimelineView;

/** Shows the words that report the selected event. */
public final class OpenEvidenceHandler extends TimelineHandler {

	@Override
	protected void run(TimelineView view) {
		view.actions().lead().map(Event::getId).ifPresent(view::opened);
	}
}
