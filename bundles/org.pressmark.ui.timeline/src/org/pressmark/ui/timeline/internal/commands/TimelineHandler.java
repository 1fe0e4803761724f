// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.ui.timeline.internal.view.TimelineView;

/** A command on the window's timeline, which need not be active: its tool bar works while one reads an article. */
abstract class TimelineHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window != null && window.getActivePage().findView(TimelineView.ID) instanceof TimelineView view) {
			run(view);
		}
		return null;
	}

	protected abstract void run(TimelineView view);
}
