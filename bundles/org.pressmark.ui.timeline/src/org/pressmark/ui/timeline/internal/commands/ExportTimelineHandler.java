// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.timeline.internal.exchange.TimelineExport;
import org.pressmark.ui.timeline.internal.view.TimelineView;

/** Writes what the timeline shows for other programs. */
public final class ExportTimelineHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(PlatformUI.getWorkbench().getService(CurrentProject.class).view().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			// Not the active shell: that may be a popup which is about to close.
			IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
			TimelineView view = (TimelineView) window.getActivePage().showView(TimelineView.ID);
			view.exportTo(new TimelineExport(PlatformUI.getWorkbench().getService(CurrentProject.class), window.getShell()));
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
