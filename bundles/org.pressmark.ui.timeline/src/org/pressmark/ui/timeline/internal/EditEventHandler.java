// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

/** Changes the selected event: in its cell of the table, or in a dialog. */
public final class EditEventHandler extends TimelineHandler {

	@Override
	protected void run(TimelineView view) {
		if (view.table().control().isFocusControl()) {
			view.table().edit();
		} else {
			view.actions().edit();
		}
	}
}
