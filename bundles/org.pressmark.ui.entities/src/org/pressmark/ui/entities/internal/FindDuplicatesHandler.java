// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.changes.PairsDialog;
import org.pressmark.ui.lists.ProjectBackground;

/** Goes through entities of the open project that may be the same. */
public final class FindDuplicatesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		project.view().ifPresent(view -> new PairsDialog<>(shell, EntityPairs.create(), project,
				new ProjectBackground(view.store(), shell.getDisplay()::asyncExec)).open());
		return null;
	}
}
