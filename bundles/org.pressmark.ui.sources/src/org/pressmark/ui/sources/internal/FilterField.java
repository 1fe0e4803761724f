// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The field above a list that filters it while somebody types. */
final class FilterField {

	private static final int PAUSE_MILLISECONDS = 150;

	private final Text text;
	private final Consumer<String> listener;
	private final Runnable apply = this::apply;

	/**
	 * @param parent has a grid
	 * @param listener is told the text after a short pause in typing
	 * @param down goes into the list
	 */
	FilterField(Composite parent, Consumer<String> listener, Runnable down) {
		this.listener = listener;
		text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.filter_hint);
		text.setData("id", "sources.filter");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.getAccessible().addAccessibleListener(
				AccessibleListener.getNameAdapter(event -> event.result = Messages.filter_name));
		text.addModifyListener(event -> text.getDisplay().timerExec(PAUSE_MILLISECONDS, apply));
		text.addListener(SWT.DefaultSelection, event -> apply());
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			switch (event.keyCode) {
			case SWT.ESC -> text.setText("");
			case SWT.ARROW_DOWN -> {
				event.doit = false;
				down.run();
			}
			default -> {
				return;
			}
			}
		}));
	}

	/** What is in it. */
	String text() {
		return text.getText();
	}

	/** The field itself. */
	Text control() {
		return text;
	}

	/** A timer that is set again starts anew. */
	private void apply() {
		if (!text.isDisposed()) {
			listener.accept(text.getText());
		}
	}
}
