// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/**
 * Keeps keys that are pressed as soon as a dialog was asked for from being commands of where the person was before. They
 * reach the dialog's field even while the window manager has not given it the focus yet; but until then a key means for
 * the platform's bindings what it means in the view or editor, and they see it first. UI thread only.
 */
public final class DialogKeys {

	private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;
	/** A window manager that gives a dialog no focus in that time never will. */
	private static final int MOST_MILLIS = 3000;

	private final IBindingService bindings;
	private boolean isOver;

	private DialogKeys(IBindingService bindings) {
		this.bindings = bindings;
	}

	/** For each dialog from now on, until the display goes. */
	public static void keep(Display display) {
		display.addFilter(SWT.Show, DialogKeys::shown);
	}

	private static void shown(Event event) {
		if (event.widget instanceof Shell shell && shell.getParent() != null && (shell.getStyle() & MODAL) != 0
				&& shell.getDisplay().getActiveShell() != shell && PlatformUI.isWorkbenchRunning()) {
			IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
			if (bindings.isKeyFilterEnabled()) {
				new DialogKeys(bindings).lookAway(shell);
			}
		}
	}

	private void lookAway(Shell dialog) {
		Display display = dialog.getDisplay();
		bindings.setKeyFilterEnabled(false);
		// What was pressed before it was active is still to come.
		dialog.addListener(SWT.Activate, event -> display.asyncExec(this::end));
		dialog.addListener(SWT.Dispose, event -> end());
		display.timerExec(MOST_MILLIS, this::end);
	}

	private void end() {
		if (!isOver) {
			isOver = true;
			bindings.setKeyFilterEnabled(true);
		}
	}
}
