// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.model.text.Excerpt;
import org.pressmark.operations.versions.Carried;
import org.pressmark.operations.versions.Carried.Outcome;
import org.pressmark.operations.versions.CarryOver;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.AskingDialog;
import org.pressmark.ui.lists.Background;

/**
 * Lists what would become of each annotation of one version on another one: those that can be carried over with a check
 * mark that can be taken away, the others with the reason.
 */
final class CarryOverDialog extends AskingDialog {

	private static final int WIDTH_IN_CHARACTERS = 140;
	private static final int ROWS = 18;
	private static final int WORDS_UNITS = 45;
	private static final int WIDEST_COLUMN_IN_CHARACTERS = 60;

	private final VersionPair pair;
	private final List<Carried> annotations;
	private Table table;
	private Set<String> chosen = Set.of();

	private CarryOverDialog(Shell parent, VersionPair pair, List<Carried> annotations) {
		super(parent, Messages.carryOver_title, Messages.carryOver_do, 1);
		this.pair = pair;
		// What can be done first, then what needs a person.
		this.annotations = annotations.stream().sorted(Comparator.comparing(Carried::outcome)).toList();
	}

	/** Looks what can be carried over, asks, and does it. Returns at once. */
	static void open(Shell parent, CurrentProject project, Background background, VersionPair pair) {
		background.read(reader -> CarryOver.preview(reader, pair.left(), pair.right())).whenComplete((carried, failure) -> {
			if (parent.isDisposed()) {
				return;
			}
			if (failure != null) {
				Failures.show(parent, failure);
				return;
			}
			CarryOverDialog dialog = new CarryOverDialog(parent, pair, carried);
			if (dialog.open() == OK && !dialog.chosen.isEmpty()) {
				String title = ModelLabels.title(pair.row(pair.right()));
				project.submit(new CarryOver(pair.left(), pair.right(), title, dialog.chosen::contains));
			}
		});
	}

	@Override
	protected void createFields(Composite area) {
		Label explanation = WidgetFactory.label(SWT.WRAP)
				.text(NLS.bind(Messages.carryOver_explanation, name(pair.left()), name(pair.right()))).create(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS), SWT.DEFAULT)
				.applyTo(explanation);
		table = WidgetFactory.table(SWT.BORDER | SWT.FULL_SELECTION | SWT.CHECK).headerVisible(true).create(area);
		table.setData("id", "carryOver.annotations");
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS),
				convertHeightInCharsToPixels(ROWS)).applyTo(table);
		fill();
		table.addListener(SWT.Selection, this::checked);
		WidgetFactory.label(SWT.NONE).text(NLS.bind(Messages.carryOver_count, new Object[] { count(Outcome.CARRIED),
				count(Outcome.THERE), count(Outcome.MISSING) + count(Outcome.CHANGED) })).create(area);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		enableAgree(count(Outcome.CARRIED) > 0);
	}

	@Override
	protected void okPressed() {
		chosen = Arrays.stream(table.getItems()).filter(TableItem::getChecked)
				.map(item -> ((Carried) item.getData()).annotationId()).collect(Collectors.toSet());
		super.okPressed();
	}

	private void fill() {
		for (String heading : List.of(Messages.carryOver_words, Messages.carryOver_kind, Messages.carryOver_about,
				Messages.carryOver_outcome)) {
			new TableColumn(table, SWT.NONE).setText(heading);
		}
		for (Carried each : annotations) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(each);
			item.setText(new String[] { Excerpt.of(each.words(), WORDS_UNITS), ModelLabels.kind(each.kind()), each.about(),
					each.explanation() });
			item.setChecked(each.outcome() == Outcome.CARRIED);
			item.setGrayed(each.outcome() != Outcome.CARRIED);
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.min(column.getWidth() + convertWidthInCharsToPixels(2),
					convertWidthInCharsToPixels(WIDEST_COLUMN_IN_CHARACTERS)));
		}
	}

	/** What cannot be carried over cannot be chosen either. */
	private void checked(Event event) {
		if (event.detail == SWT.CHECK) {
			TableItem item = (TableItem) event.item;
			item.setChecked(item.getChecked() && ((Carried) item.getData()).outcome() == Outcome.CARRIED);
			enableAgree(Arrays.stream(table.getItems()).anyMatch(TableItem::getChecked));
		}
	}

	private long count(Outcome outcome) {
		return annotations.stream().filter(each -> each.outcome() == outcome).count();
	}

	private String name(String id) {
		return NLS.bind(Messages.carryOver_name, Excerpt.of(ModelLabels.title(pair.row(id)), WORDS_UNITS),
				ModelLabels.outlet(pair.row(id).outlet()));
	}
}
