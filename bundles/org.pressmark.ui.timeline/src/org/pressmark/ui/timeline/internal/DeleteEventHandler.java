// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

import org.eclipse.ui.PlatformUI;
import org.pressmark.operations.edit.Delete;
import org.pressmark.ui.CurrentProject;

/** Deletes the selected event; refused while marks refer to it. */
public final class DeleteEventHandler extends TimelineHandler {

	@Override
	protected void run(TimelineView view) {
		CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
		view.selectedEvent().ifPresent(event -> project.submit(Delete.of(event, event.getTitle())));
	}
}
