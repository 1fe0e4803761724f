// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;

/** Takes the newest step back. */
public final class UndoHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(step().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (UndoKeys.meanProject(event)) {
			project().undo();
		}
		return null;
	}

	/** The menu says which step. */
	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setText(StepWords.menu(step(), Messages.undo_menuStep, Messages.undo_menu));
	}

	private static Optional<HistoryEntry> step() {
		return project().view().map(ProjectView::store).flatMap(ProjectStore::toUndo);
	}

	private static CurrentProject project() {
		return PlatformUI.getWorkbench().getService(CurrentProject.class);
	}
}
