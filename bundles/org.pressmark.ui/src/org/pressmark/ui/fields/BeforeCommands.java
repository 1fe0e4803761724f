// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/**
 * Stores what is being typed before a command works on the project: undo takes back what can be seen, a report has it.
 * Commands that only edit the text of a field are part of the typing. Ends with its control. UI thread only.
 */
public final class BeforeCommands implements IExecutionListener {

	private static final String EDITING = "org.eclipse.ui.edit.";

	private final Runnable store;

	private BeforeCommands(Runnable store) {
		this.store = store;
	}

	/** Runs something before each command as long as the control is there. */
	public static void run(Runnable store, Control control) {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		IExecutionListener listener = new BeforeCommands(store);
		commands.addExecutionListener(listener);
		control.addListener(SWT.Dispose, event -> commands.removeExecutionListener(listener));
	}

	@Override
	public void preExecute(String commandId, ExecutionEvent event) {
		boolean history = IWorkbenchCommandConstants.EDIT_UNDO.equals(commandId)
				|| IWorkbenchCommandConstants.EDIT_REDO.equals(commandId);
		if (history || !commandId.startsWith(EDITING)) {
			store.run();
		}
	}

	@Override
	public void notHandled(String commandId, NotHandledException exception) {
		// Nothing was changed.
	}

	@Override
	public void postExecuteFailure(String commandId, ExecutionException exception) {
		// Whoever runs the command says so.
	}

	@Override
	public void postExecuteSuccess(String commandId, Object returnValue) {
		// The field follows the project.
	}
}
