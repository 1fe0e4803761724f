// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.occurrences;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.pressmark.model.Entity;
import org.pressmark.model.text.Excerpt;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.search.internal.Messages;

/** Above the occurrences: of whom, where to look, which to show, and the button that marks. UI thread only. */
final class OccurrenceRow {

	/** Of a name, so that there is room for the rest. */
	private static final int SHOWN_UNITS = 28;

	private final CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
	private final IWorkbenchPage page;
	private final Composite row;
	private final Label name;
	private final Combo scope;
	private final Text filter;
	private final Button mark;
	private final Label words;

	/**
	 * @param parent has a grid
	 * @param page knows which article is open and which are selected
	 * @param scopeChanged is told that other articles are to be looked at
	 * @param filtered is given what is typed
	 * @param marking marks what is ticked
	 */
	OccurrenceRow(Composite parent, IWorkbenchPage page, Runnable scopeChanged, Consumer<String> filtered, Runnable marking) {
		this.page = page;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(3, 3).spacing(6, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		name = new Label(row, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(name);
		scope = Named.control(new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN), "occurrences.scope", Messages.scope_name);
		scope.setItems(Messages.scope_article, Messages.scope_selected, Messages.scope_project);
		scope.select(Scope.PROJECT.ordinal());
		scope.addListener(SWT.Selection, event -> scopeChanged.run());
		filter = Named.control(new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "occurrences.filter",
				Messages.filter_name);
		filter.setMessage(Messages.filter_name);
		filter.addListener(SWT.Modify, event -> filtered.accept(filter.getText()));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
		mark = Named.control(WidgetFactory.button(SWT.PUSH).text(NLS.bind(Messages.occurrences_mark, 0))
				.onSelect(event -> marking.run()).create(row), "occurrences.mark", Messages.occurrences_markName);
		words = Named.control(new Label(parent, SWT.WRAP), "occurrences.words", Messages.search_wordsName);
		GridDataFactory.fillDefaults().grab(true, false).indent(3, 0).applyTo(words);
	}

	/** Of whom. */
	void show(Entity entity) {
		name.setText(NLS.bind(Messages.occurrences_of, escaped(Excerpt.of(entity.getName(), SHOWN_UNITS))));
		name.setToolTipText(entity.getName());
		filter.setText("");
		row.layout();
	}

	/** Whether there is somebody to look for. */
	void enable(boolean isEnabled) {
		scope.setEnabled(isEnabled);
		filter.setEnabled(isEnabled);
		if (!isEnabled) {
			name.setText("");
		}
	}

	/** Completes on the UI thread with the articles to look at; empty for all. */
	CompletableFuture<Optional<Set<String>>> articles() {
		return Scope.values()[scope.getSelectionIndex()].articles(page);
	}

	/** What is typed to filter them. */
	String filter() {
		return filter.getText();
	}

	/** Says how many there are, or what came of it. */
	void say(String line) {
		words.setText(escaped(line));
		words.setToolTipText(line);
		words.requestLayout();
	}

	/** How many the button would mark. */
	void showTicked(int count) {
		mark.setText(NLS.bind(Messages.occurrences_mark, count));
		mark.setEnabled(count > 0 && ProjectAccess.of(project).isWritable());
		row.layout();
	}

	/** Whether the button was pressed, and not the key. */
	boolean isButtonInFocus() {
		return mark.isFocusControl();
	}

	void focus() {
		scope.setFocus();
	}

	/** A label would take these for keys. */
	private static String escaped(String line) {
		return Mnemonics.escape(line);
	}
}
