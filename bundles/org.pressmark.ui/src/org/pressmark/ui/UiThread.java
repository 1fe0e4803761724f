// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.concurrent.Executor;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Runs on the workbench's UI thread, later, what other threads have for it. What was read for a window that is gone
 * interests nobody, and is not run. Any thread.
 */
public final class UiThread implements Executor {

	@Override
	public void execute(Runnable work) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}
}
