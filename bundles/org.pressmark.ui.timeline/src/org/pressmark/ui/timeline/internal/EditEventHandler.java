// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

import org.eclipse.ui.PlatformUI;
import org.pressmark.model.Event;
import org.pressmark.operations.edit.EventDetails;
import org.pressmark.operations.edit.UpdateEvent;
import org.pressmark.ui.CurrentProject;

/** Changes the selected event in a dialog. */
public final class EditEventHandler extends TimelineHandler {

	@Override
	protected void run(TimelineView view) {
		view.selectedEvent().ifPresent(event -> edit(view, event));
	}

	private static void edit(TimelineView view, Event event) {
		EventDialog dialog = new EventDialog(view.getSite().getShell(), view.categories(), event);
		if (dialog.open() == EventDialog.OK) {
			CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
			project.submit(new UpdateEvent(event.getId(), EventDetails.of(event).withTitle(dialog.title())
					.withWhen(dialog.when()).withCategory(dialog.category()).withStatus(dialog.status())));
		}
	}
}
