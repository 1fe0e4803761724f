// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Puts the toolbars of views back beside their tabs. When a perspective is shown again, the platform gives a view its
 * toolbar back without a new layout of its tabs, and the toolbar lies over the view.
 */
final class ViewToolbars extends PerspectiveAdapter {

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		Composite window = page.getWorkbenchWindow().getShell();
		// The platform, too, is done with it only later.
		window.getDisplay().asyncExec(() -> window.getDisplay().asyncExec(() -> layOut(window)));
	}

	private static void layOut(Control control) {
		if (control.isDisposed()) {
			return;
		}
		if (control instanceof CTabFolder tabs && tabs.isVisible()) {
			tabs.notifyListeners(SWT.Resize, new Event());
		}
		if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(ViewToolbars::layOut);
		}
	}
}
