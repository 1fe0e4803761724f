// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pressmark.model.Event;
import org.pressmark.model.text.Excerpt;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ModelLabels;

/** Leads from an event to the words that report it; where there are several, the person chooses. */
final class Evidence {

	private static final int MENU_UNITS = 60;

	/** Words and the title of their article. */
	private record Found(AnnotationRow words, String title) {
	}

	private final CurrentProject project;
	private final IWorkbenchPage page;

	Evidence(CurrentProject project, IWorkbenchPage page) {
		this.project = project;
		this.page = page;
	}

	void open(Event event) {
		String id = event.getId();
		String title = event.getTitle();
		project.run(Messages.job_evidence, (view, monitor) -> find(view, id, monitor))
				.thenAccept(found -> choose(found, title));
	}

	private static List<Found> find(ProjectView view, String eventId, IProgressMonitor monitor) throws StoreException {
		return view.store().read(reader -> {
			List<Found> found = new java.util.ArrayList<>();
			for (AnnotationRow words : reader.references(eventId)) {
				found.add(new Found(words, title(reader, words.articleId())));
			}
			return found;
		});
	}

	private static String title(ProjectReader reader, String articleId) throws StoreException {
		Optional<ArticleRow> row = reader.row(articleId);
		return row.map(ModelLabels::title).orElse(articleId);
	}

	private void choose(List<Found> found, String title) {
		Shell shell = page.getWorkbenchWindow().getShell();
		if (found.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.evidence_title, NLS.bind(Messages.evidence_none, title));
		} else if (found.size() == 1) {
			show(found.getFirst());
		} else {
			menu(shell, found);
		}
	}

	private void menu(Shell shell, List<Found> found) {
		Menu menu = new Menu(shell, SWT.POP_UP);
		for (Found each : found) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText((Excerpt.of(each.words().words(), MENU_UNITS) + " \u2013 " + each.title()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			item.addListener(SWT.Selection, event -> show(each));
		}
		menu.addListener(SWT.Hide, event -> shell.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void show(Found found) {
		try {
			AnnotationRow words = found.words();
			ArticleEditors.open(page, words.articleId(), found.title(), words.begin(), words.end());
		} catch (PartInitException e) {
			Failures.show(page.getWorkbenchWindow().getShell(), e);
		}
	}
}
