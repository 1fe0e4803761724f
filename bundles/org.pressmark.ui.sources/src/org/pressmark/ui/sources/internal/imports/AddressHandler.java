// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.sources.internal.SourceListView;

/** Asks for addresses to import; afterwards the list shows what they brought. */
public final class AddressHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(project().view().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		QuickImport background = new QuickImport(project(), window.getShell()).onDone(outcome -> {
			if (window.getActivePage() != null
					&& window.getActivePage().findView(SourceListView.ID) instanceof SourceListView view) {
				view.imported(outcome);
			}
		});
		background.askForAddresses("");
		return null;
	}

	private static CurrentProject project() {
		return PlatformUI.getWorkbench().getService(CurrentProject.class);
	}
}
