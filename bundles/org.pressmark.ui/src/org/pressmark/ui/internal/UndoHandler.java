// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;

/** Takes the newest step back. */
public final class UndoHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(project().view().map(ProjectView::store).flatMap(ProjectStore::toUndo).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		project().undo();
		return null;
	}

	private static CurrentProject project() {
		return PlatformUI.getWorkbench().getService(CurrentProject.class);
	}
}
