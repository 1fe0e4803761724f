// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.pressmark.ui.fields.Named;

/** Either what was found, or what to do when there is nothing to show. */
public final class ResultPages {

	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final Composite results;
	private final Composite nothing;
	private final Link words;

	/**
	 * @param parent has a grid
	 * @param name for people who hear instead of see
	 * @param commands is told which link was followed
	 */
	public ResultPages(Composite parent, String name, Consumer<String> commands) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		results = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(results);
		nothing = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(nothing);
		words = Named.control(new Link(nothing, SWT.WRAP), "search.nothing", name);
		words.addListener(SWT.Selection, event -> commands.accept(event.text));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		layout.topControl = nothing;
	}

	/** What holds what was found. */
	public Composite results() {
		return results;
	}

	/** Shows what was found. */
	public void showResults() {
		show(results);
	}

	/** Shows these words with links instead. */
	public void showNothing(String text) {
		words.setText(text);
		nothing.layout();
		show(nothing);
	}

	private void show(Composite page) {
		if (layout.topControl != page) {
			layout.topControl = page;
			stack.layout();
		}
	}
}
