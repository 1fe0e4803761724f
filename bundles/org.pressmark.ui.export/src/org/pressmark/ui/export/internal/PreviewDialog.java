// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pressmark.export.files.ReportOutline;
import org.pressmark.export.files.ReportOutline.Part;
import org.pressmark.model.text.Plurals;
import org.pressmark.ui.fields.Named;

/** What a report will be: its sections with what they hold, and its pages, if a program laid them out. */
final class PreviewDialog extends Dialog {

	private static final int LIST_WIDTH = 500;
	private static final int NOTE_LINES = 3;
	private static final Point WITH_PAGES = new Point(1180, 820);
	private static final Point WITHOUT_PAGES = new Point(620, 560);
	private static final String BETWEEN = " \u00b7 ";

	private final ReportOutline outline;
	private final Optional<PdfPages> pages;
	private final List<String> warnings;
	private Optional<PagePane> pane = Optional.empty();
	private Label place;
	private Button previous;
	private Button next;

	/** @param pages belongs to the caller; empty for an estimate of their number */
	PreviewDialog(Shell shell, ReportOutline outline, Optional<PdfPages> pages, List<String> warnings) {
		super(shell);
		this.outline = outline;
		this.pages = pages;
		this.warnings = warnings;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.preview_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return pages.isPresent() ? WITH_PAGES : WITHOUT_PAGES;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(pages.isPresent() ? 2 : 1).margins(10, 10).applyTo(area);
		createSummary(area);
		Composite left = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(left);
		GridDataFactory.fillDefaults().grab(pages.isEmpty(), true).hint(LIST_WIDTH, SWT.DEFAULT).applyTo(left);
		createSections(left);
		createNotes(left);
		pages.ifPresent(shown -> createPages(area, shown));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private void createSummary(Composite area) {
		String text = pages.isPresent() ? Plurals.bind(Messages.preview_pages, pages.get().count())
				: Plurals.bind(Messages.preview_estimate, outline.pages());
		Label summary = WidgetFactory.label(SWT.WRAP).text(text).layoutData(GridDataFactory.fillDefaults()
				.span(pages.isPresent() ? 2 : 1, 1).grab(true, false).hint(LIST_WIDTH, SWT.DEFAULT).create()).create(area);
		summary.setData("id", "export.preview.summary");
	}

	private void createSections(Composite parent) {
		Table table = Named.control(new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION),
				"export.preview.sections", Messages.preview_sections);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.setHeaderVisible(true);
		for (String head : List.of(Messages.preview_section, Messages.preview_holds, Messages.preview_page)) {
			new TableColumn(table, SWT.NONE).setText(head);
		}
		outline.parts().forEach(part -> new TableItem(table, SWT.NONE)
				.setText(new String[] { part.label(), holds(part), page(part).map(this::said).orElse("") }));
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.addListener(SWT.Selection, event -> page(outline.parts().get(table.getSelectionIndex()))
				.ifPresent(page -> pane.ifPresent(shown -> shown.show(page))));
	}

	/** What it has, the most telling first. */
	private static String holds(Part part) {
		if (part.page() == 0) {
			return Messages.preview_nothing;
		}
		List<String> parts = new ArrayList<>();
		if (part.rows() > 0) {
			parts.add(Plurals.bind(Messages.preview_rows, part.rows()));
		}
		if (part.pictures() > 0) {
			parts.add(Plurals.bind(Messages.preview_pictures, part.pictures()));
		}
		parts.add(Plurals.bind(Messages.preview_words, part.words()));
		return String.join(BETWEEN, parts);
	}

	/** The page that it begins on, from 0: the real one where its heading was found on one. */
	private Optional<Integer> page(Part part) {
		if (part.page() == 0) {
			return Optional.empty();
		}
		return pages.flatMap(shown -> part.heading().flatMap(shown::pageOf)).or(() -> Optional.of(part.page() - 1));
	}

	private String said(int page) {
		return Plurals.bind(pages.isPresent() ? Messages.preview_onPage : Messages.preview_aboutPage, page + 1);
	}

	private void createNotes(Composite parent) {
		if (!warnings.isEmpty()) {
			Text notes = Named.control(WidgetFactory.text(SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY)
					.text(String.join(Text.DELIMITER, warnings)).create(parent), "export.preview.notes",
					Messages.result_notes);
			GridDataFactory.fillDefaults().grab(true, false).hint(0, notes.getLineHeight() * NOTE_LINES).applyTo(notes);
		}
	}

	private void createPages(Composite area, PdfPages shown) {
		Composite right = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		PagePane pages = new PagePane(right, shown, this::turned);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.control());
		Named.control(pages.control(), "export.preview.page", Messages.preview_pageName);
		pane = Optional.of(pages);
		Composite turning = new Composite(right, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(turning);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(turning);
		previous = turning(turning, Messages.preview_previous, "export.preview.previous", -1);
		place = WidgetFactory.label(SWT.CENTER).layoutData(GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER)
				.hint(convertWidthInCharsToPixels(24), SWT.DEFAULT).create()).create(turning);
		place.setData("id", "export.preview.place");
		next = turning(turning, Messages.preview_next, "export.preview.next", 1);
		pages.show(0);
	}

	private Button turning(Composite parent, String text, String id, int by) {
		Button button = WidgetFactory.button(SWT.PUSH).text(text)
				.onSelect(event -> pane.ifPresent(shown -> shown.show(shown.page() + by))).create(parent);
		button.setData("id", id);
		return button;
	}

	private void turned(int page) {
		int count = pages.map(PdfPages::count).orElse(0);
		place.setText(Plurals.bind(Messages.preview_place, page + 1, count));
		previous.setEnabled(page > 0);
		next.setEnabled(page < count - 1);
	}
}
