// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.sources.internal.SourceListView;

/** Opens the import wizard; afterwards the list shows what it brought. */
public final class ImportHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(project().view().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		project().view().map(ProjectView::store).map(ImportWizard::new).ifPresent(wizard -> {
			new ImportDialog(window.getShell(), wizard).open();
			if (window.getActivePage().findView(SourceListView.ID) instanceof SourceListView view) {
				wizard.result().ifPresent(view::imported);
			}
		});
		return null;
	}

	private static CurrentProject project() {
		return PlatformUI.getWorkbench().getService(CurrentProject.class);
	}
}
