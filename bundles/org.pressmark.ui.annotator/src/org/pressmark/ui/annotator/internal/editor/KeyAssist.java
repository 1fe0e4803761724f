// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Keeps the keys of a control while the platform's key assist has the focus: whoever presses the first of two keys and
 * waits gets a list of the second ones, which takes the focus, and the second key would mean nothing.
 */
final class KeyAssist {

	/** It is internal, so that its name is all that it can be known by; with another one the keys are as without this. */
	private static final String DIALOG = "org.eclipse.e4.ui.bindings.internal.KeyAssistDialog"; //$NON-NLS-1$

	private final Control owner;
	private final Runnable activate;
	private final Runnable deactivate;
	/** Nothing else had the focus since the control had it. */
	private boolean isNext;

	/**
	 * @param owner whose keys they are
	 * @param activate has them mean something
	 * @param deactivate no longer
	 */
	KeyAssist(Control owner, Runnable activate, Runnable deactivate) {
		this.owner = owner;
		this.activate = activate;
		this.deactivate = deactivate;
		Display display = owner.getDisplay();
		Listener focus = this::focused;
		display.addFilter(SWT.FocusIn, focus);
		owner.addListener(SWT.Dispose, event -> display.removeFilter(SWT.FocusIn, focus));
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
