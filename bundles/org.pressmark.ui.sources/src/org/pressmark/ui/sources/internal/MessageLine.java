// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.pressmark.ui.Mnemonics;

/** The line below the list: how many articles there are and, for a while, what just happened. */
final class MessageLine {

	private final Composite line;
	private final Link message;
	private final Label count;
	private Runnable linked = () -> {
	};

	/** @param parent has a grid */
	MessageLine(Composite parent) {
		line = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		GridLayoutFactory.fillDefaults().extendedMargins(5, 5, 3, 3).spacing(0, 2).applyTo(line);
		message = new Link(line, SWT.WRAP);
		message.setData("id", "sources.message");
		message.addListener(SWT.Selection, event -> linked.run());
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(message);
		message.setVisible(false);
		count = new Label(line, SWT.NONE);
		count.setData("id", "sources.count");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
	}

	/** Says how many articles match and how many there are. */
	void count(String text, int matching, int total) {
		count.setText(NLS.bind(text, matching, total));
	}

	/** Whether there is anything to count. */
	void showCount(boolean visible) {
		show(count, visible);
	}

	/** Says something until the project changes. */
	void show(String text) {
		show(Mnemonics.escape(text).replace("<", ""), () -> {
		});
	}

	/**
	 * Says what was done and how to take it back, until the project changes.
	 *
	 * @param text with {0} for the number and a link around undo
	 */
	void showUndo(String text, int number, Runnable undo) {
		String key = PlatformUI.getWorkbench().getService(IBindingService.class)
				.getBestActiveBindingFormattedFor("org.eclipse.ui.edit.undo");
		String hint = key == null ? "" : NLS.bind(Messages.undo_key, key);
		show(NLS.bind(text, number) + hint, undo);
	}

	/** Says nothing any more. */
	void clear() {
		show(message, false);
	}

	private void show(String text, Runnable onLink) {
		linked = onLink;
		message.setText(text);
		show(message, true);
		line.getParent().layout(true, true);
	}

	private void show(Control control, boolean visible) {
		if (visible != control.getVisible()) {
			control.setVisible(visible);
			((GridData) control.getLayoutData()).exclude = !visible;
			line.getParent().layout(true, true);
		}
	}
}
