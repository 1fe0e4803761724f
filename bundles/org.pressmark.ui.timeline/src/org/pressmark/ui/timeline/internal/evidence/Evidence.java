// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pressmark.model.Event;
import org.pressmark.model.text.Excerpt;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Failures;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.lists.Place;
import org.pressmark.ui.lists.PlaceReading;

/** Leads from an event to the words that report it; where there are several, the person chooses. */
public final class Evidence {

	private static final int MENU_UNITS = 60;
	/** A longer menu is none. */
	private static final int MENU_ENTRIES = 30;

	/** Where the words are; the first of them are read. */
	private record Found(int number, List<Place> first) {
	}

	private final CurrentProject project;
	private final IWorkbenchPage page;

	/** @param page where articles are opened */
	public Evidence(CurrentProject project, IWorkbenchPage page) {
		this.project = project;
		this.page = page;
	}

	/**
	 * Shows the words that report an event.
	 *
	 * @param at where on the display a menu of them comes up; at the mouse if empty
	 */
	public void open(Event event, Optional<Point> at) {
		String id = event.getId();
		String title = event.getTitle();
		project.run(Messages.job_evidence, (view, monitor) -> find(view, id, monitor))
				.thenAccept(found -> choose(found, id, title, at));
	}

	private static Found find(ProjectView view, String eventId, IProgressMonitor monitor) throws StoreException {
		return view.store().read(reader -> {
			long[] rows = reader.referenceOrder(eventId).rows();
			return new Found(rows.length,
					PlaceReading.places(reader, Arrays.copyOf(rows, Math.min(rows.length, MENU_ENTRIES))));
		});
	}

	private void choose(Found found, String eventId, String title, Optional<Point> at) {
		Shell shell = page.getWorkbenchWindow().getShell();
		if (found.first().isEmpty()) {
			MessageDialog.openInformation(shell, Messages.evidence_title, NLS.bind(Messages.evidence_none, title));
		} else if (found.number() == 1) {
			show(found.first().getFirst());
		} else if (found.number() <= MENU_ENTRIES) {
			menu(shell, found.first(), at);
		} else {
			project.view().flatMap(view -> new EvidenceDialog(shell, view.store(), eventId, title).choose())
					.ifPresent(this::show);
		}
	}

	private void menu(Shell shell, List<Place> places, Optional<Point> at) {
		Menu menu = new Menu(shell, SWT.POP_UP);
		for (Place each : places) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(Mnemonics.escape(Excerpt.of(each.annotation().words(), MENU_UNITS) + " \u2013 "
					+ each.article()));
			item.addListener(SWT.Selection, event -> show(each));
		}
		menu.addListener(SWT.Hide, event -> shell.getDisplay().asyncExec(menu::dispose));
		at.ifPresent(menu::setLocation);
		menu.setVisible(true);
	}

	private void show(Place place) {
		try {
			AnnotationRow words = place.annotation();
			ArticleEditors.open(page, words.articleId(), place.article(), words.begin(), words.end());
		} catch (PartInitException e) {
			Failures.show(page.getWorkbenchWindow().getShell(), e);
		}
	}
}
