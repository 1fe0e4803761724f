// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.util.Arrays;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.CurrentProjectListener;

/**
 * Closes the articles of a project that goes: their editors do that themselves, but for those that the workbench
 * brought back from the session before and nobody has looked at yet. UI thread only.
 */
final class OpenArticles implements CurrentProjectListener {

	@Override
	public void closing(ProjectView view) {
		// Not while others are being told: the editors have to give back what they show first.
		PlatformUI.getWorkbench().getDisplay().asyncExec(OpenArticles::closeUnseen);
	}

	/** Closes those that nobody has looked at. */
	static void closeUnseen() {
		close(false);
	}

	/** Closes all of them. */
	static void closeAll() {
		close(true);
	}

	private static void close(boolean seen) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				page.closeEditors(Arrays.stream(page.getEditorReferences())
						.filter(each -> ArticleEditors.EDITOR_ID.equals(each.getId()))
						.filter(each -> seen || each.getPart(false) == null).toArray(IEditorReference[]::new), false);
			}
		}
	}
}
