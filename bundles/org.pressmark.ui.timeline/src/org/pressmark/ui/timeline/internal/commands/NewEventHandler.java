// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.timeline.internal.view.TimelineView;

/** Adds an event, wherever in the window one is. */
public final class NewEventHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(PlatformUI.getWorkbench().getService(CurrentProject.class).view().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			TimelineView view = (TimelineView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(TimelineView.ID);
			view.actions().create(Optional.empty(), Optional.empty());
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
