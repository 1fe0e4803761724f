// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.State;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RegistryToggleState;

/** Shows the table beside the chart, or the chart alone; which it is, is remembered. */
public final class ShowTableHandler extends AbstractHandler {

	private static final String COMMAND = "org.pressmark.ui.timeline.showTable"; //$NON-NLS-1$

	/** Whether the table is to be shown. */
	static boolean isShown() {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND);
		State state = command.getState(RegistryToggleState.STATE_ID);
		return state == null || Boolean.TRUE.equals(state.getValue());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		HandlerUtil.toggleCommandState(event.getCommand());
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			if (window.getActivePage().findView(TimelineView.ID) instanceof TimelineView view) {
				view.showTable(isShown());
			}
		}
		return null;
	}
}
