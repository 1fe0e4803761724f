// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The status line of the active window. UI thread only. */
final class StatusLine {

	private StatusLine() {
	}

	/** Says something in the line of the active part, for that is the one to be seen; nothing where no part is active. */
	static void say(String words) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		switch (page == null ? null : page.getActivePart()) {
		case IEditorPart editor -> editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(words);
		case IViewPart view -> view.getViewSite().getActionBars().getStatusLineManager().setMessage(words);
		case null, default -> {
			return;
		}
		}
	}
}
