// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import org.pressmark.ui.timeline.internal.view.TimelineView;

/** Goes through events that may be the same. */
public final class DuplicatesHandler extends TimelineHandler {

	@Override
	protected void run(TimelineView view) {
		view.actions().findDuplicates();
	}
}
