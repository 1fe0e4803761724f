// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListenerWithChecks;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.StatusLine;

/** Says why keys that would change the project do nothing, while it can only be read. UI thread only. */
final class ReadOnlyReason implements IExecutionListenerWithChecks {

	private static final String OURS = "org.pressmark.";
	private static final Set<String> CHANGING = Set.of(IWorkbenchCommandConstants.EDIT_UNDO,
			IWorkbenchCommandConstants.EDIT_REDO, IWorkbenchCommandConstants.EDIT_DELETE);

	private final CurrentProject project;

	ReadOnlyReason(CurrentProject project) {
		this.project = project;
	}

	@Override
	public void notEnabled(String commandId, NotEnabledException exception) {
		say(commandId);
	}

	@Override
	public void notHandled(String commandId, NotHandledException exception) {
		say(commandId);
	}

	@Override
	public void notDefined(String commandId, NotDefinedException exception) {
		// It would change nothing.
	}

	@Override
	public void preExecute(String commandId, ExecutionEvent event) {
		// It does what it does.
	}

	@Override
	public void postExecuteFailure(String commandId, ExecutionException exception) {
		// Whoever runs the command says so.
	}

	@Override
	public void postExecuteSuccess(String commandId, Object returnValue) {
		// There is nothing to explain.
	}

	private void say(String commandId) {
		if (commandId.startsWith(OURS) || CHANGING.contains(commandId)) {
			ProjectAccess.of(project).readOnly().ifPresent(StatusLine::say);
		}
	}
}
