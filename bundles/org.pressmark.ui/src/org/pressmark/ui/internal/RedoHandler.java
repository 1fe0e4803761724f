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

/** Repeats what was taken back. */
public final class RedoHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(step().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (UndoKeys.meanProject(event)) {
			project().redo();
		}
		return null;
	}

	/** The menu says which step. */
	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setText(StepWords.menu(step(), Messages.redo_menuStep, Messages.redo_menu));
	}

	private static Optional<HistoryEntry> step() {
		return project().view().map(ProjectView::store).flatMap(ProjectStore::toRedo);
	}

	private static CurrentProject project() {
		return PlatformUI.getWorkbench().getService(CurrentProject.class);
	}
}
