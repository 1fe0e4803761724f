// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Search;
import org.pressmark.model.text.Excerpt;
import org.pressmark.operations.edit.SetFeature;
import org.pressmark.operations.search.DeleteSearch;
import org.pressmark.operations.search.QueryException;
import org.pressmark.operations.search.SaveSearch;
import org.pressmark.operations.search.SearchQuery;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.ProjectAccess;

/** The searches that the project keeps: run, saved, renamed, deleted; each change is a step that can be undone. */
final class SavedSearches {

	private static final int MOST_EARLIER = 10;
	private static final int LONGEST = 60;

	private final CurrentProject project;
	private final Shell shell;
	private final Consumer<String> run;

	/** @param run is given the query of the one that was chosen */
	SavedSearches(CurrentProject project, Shell shell, Consumer<String> run) {
		this.project = project;
		this.shell = shell;
		this.run = run;
	}

	/**
	 * Shows what there is to choose from, below a control.
	 *
	 * @param typed what could be saved
	 * @param earlier what was searched for, the last first
	 */
	void showMenu(Control below, String typed, List<String> earlier) {
		Menu menu = new Menu(below);
		List<Search> all = all();
		all.forEach(search -> item(menu, search.getName(), () -> run.accept(search.getQuery())));
		if (all.isEmpty()) {
			item(menu, Messages.searches_none, () -> { }).setEnabled(false);
		}
		new MenuItem(menu, SWT.SEPARATOR);
		boolean canChange = ProjectAccess.of(project).isWritable();
		item(menu, Messages.searches_save, () -> save(typed)).setEnabled(canChange && isQuery(typed));
		cascade(menu, Messages.searches_rename, all, this::rename).setEnabled(canChange && !all.isEmpty());
		cascade(menu, Messages.searches_delete, all, search -> project.submit(new DeleteSearch(search)))
				.setEnabled(canChange && !all.isEmpty());
		if (!earlier.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
			earlier.stream().limit(MOST_EARLIER).forEach(query -> item(menu, query, () -> run.accept(query)));
		}
		menu.setLocation(below.toDisplay(0, below.getSize().y));
		menu.addListener(SWT.Hide, event -> below.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** Asks for a name and keeps it. */
	void save(SearchQuery query) {
		ask(Messages.saveSearch_title, Messages.saveSearch_message, query.text(), Optional.empty())
				.ifPresent(name -> project.submit(new SaveSearch(name, query)));
	}

	private void save(String typed) {
		save(SearchQuery.parse(typed));
	}

	private void rename(Search search) {
		ask(Messages.renameSearch_title, Messages.saveSearch_message, search.getName(), Optional.of(search))
				.filter(name -> !name.equals(search.getName()))
				.ifPresent(name -> project.submit(new SetFeature(NLS.bind(Messages.renameSearch_label, search.getName(), name),
						search, ModelPackage.Literals.SEARCH__NAME, name)));
	}

	/** @param own whose name it may be */
	private Optional<String> ask(String title, String message, String name, Optional<Search> own) {
		InputDialog dialog = new InputDialog(shell, title, message, name, typed -> problem(typed.strip(), own));
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	private String problem(String name, Optional<Search> own) {
		if (name.isEmpty()) {
			return Messages.saveSearch_nameMissing;
		}
		boolean isTaken = all().stream().filter(search -> own.filter(search::equals).isEmpty())
				.anyMatch(search -> name.equalsIgnoreCase(search.getName()));
		return isTaken ? NLS.bind(Messages.saveSearch_taken, name) : null;
	}

	private List<Search> all() {
		return project.view().map(view -> List.copyOf(view.project().getSearches())).orElse(List.of());
	}

	private static boolean isQuery(String typed) {
		try {
			SearchQuery.parse(typed);
			return true;
		} catch (QueryException e) {
			return false;
		}
	}

	private static MenuItem cascade(Menu menu, String label, List<Search> searches, Consumer<Search> work) {
		MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
		cascade.setText(label);
		Menu below = new Menu(cascade);
		searches.forEach(search -> item(below, search.getName(), () -> work.accept(search)));
		cascade.setMenu(below);
		return cascade;
	}

	private static MenuItem item(Menu menu, String label, Runnable work) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(Mnemonics.escape(Excerpt.of(label, LONGEST)));
		item.addListener(SWT.Selection, event -> work.run());
		return item;
	}
}
