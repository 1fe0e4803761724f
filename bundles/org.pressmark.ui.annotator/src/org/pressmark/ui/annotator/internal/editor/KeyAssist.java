// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.ui.choosing.Placement;

/**
 * Keeps the keys of a control while the platform's key assist has the focus: whoever presses the first of two keys and
 * waits gets a list of the second ones, which takes the focus, and the second key would mean nothing. That list is shown
 * beside the caret.
 */
final class KeyAssist {

	/** It is internal, so that its name is all that it can be known by; with another one the keys are as without this. */
	private static final String DIALOG = "org.eclipse.e4.ui.bindings.internal.KeyAssistDialog";

	private final StyledText owner;
	private final Runnable activate;
	private final Runnable deactivate;
	/** Nothing else had the focus since the control had it. */
	private boolean isNext;

	/**
	 * @param owner whose keys they are
	 * @param activate has them mean something
	 * @param deactivate no longer
	 */
	KeyAssist(StyledText owner, Runnable activate, Runnable deactivate) {
		this.owner = owner;
		this.activate = activate;
		this.deactivate = deactivate;
		Display display = owner.getDisplay();
		Listener focus = this::focused;
		Listener shown = this::shown;
		display.addFilter(SWT.FocusIn, focus);
		display.addFilter(SWT.Show, shown);
		owner.addListener(SWT.Dispose, event -> {
			display.removeFilter(SWT.FocusIn, focus);
			display.removeFilter(SWT.Show, shown);
		});
	}

	/** Where the person looks: the platform has it in a corner of the window. */
	private void shown(Event event) {
		if (owner.isFocusControl() && event.widget instanceof Shell shell && isAssist(shell)) {
			Point caret = owner.getLocationAtOffset(owner.getCaretOffset());
			Rectangle words = owner.getDisplay().map(owner, null,
					new Rectangle(caret.x, caret.y, 1, owner.getLineHeight(owner.getCaretOffset())));
			shell.setBounds(Placement.beside(words, shell.getSize(), shell.getMonitor().getClientArea()));
		}
	}

	private void focused(Event event) {
		boolean wasNext = isNext;
		isNext = event.widget == owner;
		if (wasNext && event.widget instanceof Control control && isAssist(control)) {
			activate.run();
			control.addListener(SWT.FocusOut, left -> left());
			control.addListener(SWT.Dispose, left -> left());
		}
	}

	private void left() {
		if (!owner.isDisposed() && !owner.isFocusControl()) {
			deactivate.run();
		}
	}

	private static boolean isAssist(Control control) {
		Object window = control.getShell().getData();
		return window != null && window.getClass().getName().equals(DIALOG);
	}
}
