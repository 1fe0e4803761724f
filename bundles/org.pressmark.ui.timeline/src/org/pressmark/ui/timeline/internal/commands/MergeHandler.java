// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import org.pressmark.ui.timeline.internal.view.TimelineView;

/** Makes several events one. */
public final class MergeHandler extends TimelineHandler {

	@Override
	protected void run(TimelineView view) {
		view.actions().merge(view.anchor());
	}
}
