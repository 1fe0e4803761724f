// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** Either the list with its details, or what to do when there is nothing to list. */
final class HistoryPages {

	private static final int[] WEIGHTS = { 64, 36 };

	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final SashForm steps;
	private final Composite nothing;
	private final Link words;

	/**
	 * @param parent has a grid
	 * @param commands is told which link was followed
	 */
	HistoryPages(Composite parent, Consumer<String> commands) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		steps = new SashForm(stack, SWT.HORIZONTAL);
		nothing = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(nothing);
		words = new Link(nothing, SWT.WRAP);
		words.setData("id", "history.nothing");
		words.addListener(SWT.Selection, event -> commands.accept(event.text));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		layout.topControl = nothing;
	}

	/** What holds the list and its details; they have to be made before it is shown. */
	SashForm steps() {
		return steps;
	}

	/** After list and details were made. */
	void divide() {
		steps.setWeights(WEIGHTS);
	}

	/** Whether the list is shown. */
	boolean isShowingSteps() {
		return layout.topControl == steps;
	}

	/** Shows the list. */
	void showSteps() {
		show(steps);
	}

	/** Shows these words with links in place of the list. */
	void showNothing(String text) {
		words.setText(text);
		nothing.layout();
		show(nothing);
	}

	/** Gives the focus to what there is to do. */
	void focusLink() {
		words.setFocus();
	}

	private void show(Composite page) {
		if (layout.topControl != page) {
			layout.topControl = page;
			stack.layout();
		}
	}
}
