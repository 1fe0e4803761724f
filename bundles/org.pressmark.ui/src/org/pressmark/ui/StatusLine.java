// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The status line of the active window. UI thread only. */
public final class StatusLine {

	private StatusLine() {
	}

	/**
	 * Says something in the line of the active part, for that is the one to be seen; nothing where no part is active. It
	 * stays until the person does the next thing, with a key or the mouse.
	 *
	 * @param words empty to say nothing any more
	 */
	public static void say(String words) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		switch (page == null ? null : page.getActivePart()) {
		case IEditorPart editor -> say(window, editor.getEditorSite().getActionBars().getStatusLineManager(), words);
		case IViewPart view -> say(window, view.getViewSite().getActionBars().getStatusLineManager(), words);
		case null, default -> {
			return;
		}
		}
	}

	private static void say(IWorkbenchWindow window, IStatusLineManager line, String words) {
		line.setMessage(words);
		Display display = window.getShell().getDisplay();
		// Not with the key that has it said.
		display.asyncExec(() -> new Until(display, () -> line.setMessage(null)));
	}

	/** Waits for the next key or click. */
	private static final class Until implements Listener {

		private final Display display;
		private final Runnable work;

		Until(Display display, Runnable work) {
			this.display = display;
			this.work = work;
			display.addFilter(SWT.KeyDown, this);
			display.addFilter(SWT.MouseDown, this);
		}

		@Override
		public void handleEvent(Event event) {
			display.removeFilter(SWT.KeyDown, this);
			display.removeFilter(SWT.MouseDown, this);
			work.run();
		}
	}
}
