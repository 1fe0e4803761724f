// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.pressmark.operations.search.QueryException;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.fields.Named;

/** The field that one types a search into, and below it what came of it. UI thread only. */
final class QueryRow {

	private final Text text;
	private final Button stop;
	private final Label words;
	private final ControlDecoration mistake;
	private final SavedSearches searches;
	private final QueryHistory history = new QueryHistory(
			PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(QueryRow.class)).getDialogSettings());

	/**
	 * @param parent has a grid
	 * @param search is given what to search for
	 * @param stopping stops the search that is running
	 * @param down goes into the list
	 */
	QueryRow(Composite parent, CurrentProject project, Consumer<String> search, Runnable stopping, Runnable down) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(9, 3, 3, 3).spacing(4, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		text = Named.control(new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "search.query",
				Messages.query_name);
		text.setMessage(Messages.query_hint);
		text.setToolTipText(Messages.query_tip);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		searches = new SavedSearches(project, row.getShell(), search);
		Button saved = Named.control(WidgetFactory.button(SWT.PUSH).text(Messages.searches_button)
				.tooltip(Messages.searches_tip).create(row), "search.saved", Messages.searches_tip);
		saved.addListener(SWT.Selection, event -> searches.showMenu(saved, text.getText(), history.queries()));
		stop = Named.control(WidgetFactory.button(SWT.PUSH).text(Messages.search_stop)
				.onSelect(event -> stopping.run()).create(row), "search.stop", Messages.search_stop);
		GridDataFactory.fillDefaults().exclude(true).applyTo(stop);
		words = Named.control(new Label(parent, SWT.WRAP), "search.words", Messages.search_wordsName);
		GridDataFactory.fillDefaults().grab(true, false).indent(9, 0).applyTo(words);
		mistake = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		mistake.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
				.getImage());
		mistake.hide();
		listen(search, down);
		offer(new QueryProposals(() -> project.view().map(ProjectView::project), history));
	}

	/** Ctrl+Space shows what could be written, and so does a field's colon. */
	private void offer(QueryProposals proposals) {
		ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(), proposals,
				KeyStroke.getInstance(SWT.CTRL, SWT.SPACE), new char[] { ':' });
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setPropagateKeys(true);
	}

	private void listen(Consumer<String> search, Runnable down) {
		text.addListener(SWT.DefaultSelection, event -> {
			if (event.detail != SWT.ICON_CANCEL && event.detail != SWT.CANCEL) {
				search.accept(text.getText());
			}
		});
		text.addListener(SWT.Modify, event -> mistake.hide());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
				event.doit = false;
				down.run();
			}
		});
	}

	/** What is kept in the project. */
	SavedSearches searches() {
		return searches;
	}

	/** Gives the field the focus, with all that is in it selected, so that typing replaces it. */
	void focus() {
		text.setFocus();
		text.selectAll();
	}

	/** Shows a search that was not typed. */
	void show(String query) {
		mistake.hide();
		if (!text.getText().equals(query)) {
			text.setText(query);
		}
	}

	/** Offers it again later. */
	void remember(String query) {
		history.add(query);
	}

	/** Says what came of it. */
	void say(String line) {
		// A label would take these for keys.
		words.setText(Mnemonics.escape(line));
		words.setToolTipText(line);
		words.requestLayout();
	}

	/** Says why nothing came of it. */
	void fail(String line) {
		say(line);
		mistake.setDescriptionText(line);
		mistake.show();
	}

	/** Says why it was not understood, and selects what is wrong. */
	void refuse(QueryException refusal) {
		fail(refusal.getMessage());
		Optional.of(text).filter(field -> field.getText().equals(refusal.query()))
				.ifPresent(field -> field.setSelection(refusal.begin(), refusal.end()));
	}

	/** Whether the search can be stopped. */
	void showRunning(boolean isRunning) {
		((GridData) stop.getLayoutData()).exclude = !isRunning;
		stop.setVisible(isRunning);
		stop.requestLayout();
	}
}
