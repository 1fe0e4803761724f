// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.model.Event;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.events.Disagreement;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.SelectionDrag;
import org.pressmark.ui.StatusLine;
import org.pressmark.ui.fields.CheckBox;
import org.pressmark.ui.fields.FormFields;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.timeline.internal.evidence.EventEvidence;
import org.pressmark.ui.timeline.internal.evidence.EvidenceRow;
import org.pressmark.ui.timeline.internal.evidence.Lag;
import org.pressmark.ui.timeline.internal.table.DateWidth;

/**
 * Who reports an event, a line each: the outlet, when that was and how long after the event, what date it gives, and the
 * words. Enter or a double click goes to the words; buttons do the rest.
 */
final class EvidencePart {

	private static final int LEAST_ROWS = 3;
	/** More would push what stands below out of sight. */
	private static final int MOST_ROWS = 15;
	private static final int PUBLISHED = 1;
	private static final int DATE = 3;
	private static final int[] WEIGHTS = { 3, 3, 2, 3, 6 };

	private final Event event;
	private final EventEditing editing;
	private final Label head;
	private final Table table;
	private final Button attach;
	private final Button differs;
	private final Map<EvidenceAction, Button> buttons = new EnumMap<>(EvidenceAction.class);
	private final FormFields fields;
	private List<EvidenceRow> rows = List.of();
	/** How many there are, also of those that are not listed; negative until that was read. */
	private int number = -1;

	EvidencePart(Composite form, Event event, FormFields fields, EventEditing editing) {
		this.event = event;
		this.editing = editing;
		this.fields = fields;
		Composite part = EventForm.wide(form, 1);
		head = WidgetFactory.label(SWT.WRAP).create(part);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(head);
		table = createTable(part);
		Composite row = createRow(part);
		for (EvidenceAction each : EvidenceAction.values()) {
			buttons.put(each, button(row, each));
		}
		attach = Named.control(WidgetFactory.button(SWT.PUSH).text(Messages.evidence_attach)
				.onSelect(chosen -> editing.attachSelected(event)).create(row), "event.evidence.attach", Messages.evidence_attach);
		differs = CheckBox.create(row, "event.evidence.differs", Messages.evidence_differs);
		differs.addListener(SWT.Selection, chosen -> selected().stream().findFirst()
				.ifPresent(each -> editing.differs(event, each, differs.getSelection())));
		fields.onRefresh(this::enable);
	}

	/** What is selected in the list. */
	List<EvidenceRow> selected() {
		return table.isDisposed() ? List.of() : Arrays.stream(table.getSelectionIndices())
				.filter(index -> index < rows.size()).mapToObj(rows::get).toList();
	}

	/** Does something with what is selected; with nothing, a person is led to the list and told to choose there. */
	void run(EvidenceAction action) {
		List<EvidenceRow> selected = selected();
		if (selected.isEmpty()) {
			table.setFocus();
			StatusLine.say(NLS.bind(number == 0 ? Messages.evidence_nothing : Messages.evidence_choose, event.getTitle()));
		} else {
			action.run(editing, event, selected, selected.size() == number);
			stayInTable(action);
		}
	}

	/** A dialog that closes would leave the focus to the first field, where the next Delete would take a letter. */
	private void stayInTable(EvidenceAction action) {
		if (action.changes() && !table.isDisposed()) {
			table.setFocus();
		}
	}

	/** The list itself. */
	Table control() {
		return table;
	}

	void show(EventEvidence known) {
		if (table.isDisposed()) {
			return;
		}
		List<String> selected = selected().stream().map(row -> row.report().annotationId()).toList();
		Optional<Disagreement> disagreement = known.disagreement(event);
		rows = known.rows();
		number = known.reports().size();
		head.setText(Mnemonics.escape(head(known)));
		table.setRedraw(false);
		table.removeAll();
		for (EvidenceRow row : rows) {
			boolean isOther = disagreement.stream().flatMap(each -> each.voices().stream())
					.anyMatch(voice -> voice.isOtherDate() && voice.report().equals(row.report()));
			new TableItem(table, SWT.NONE).setText(texts(row, isOther));
		}
		for (int i = 0; i < rows.size(); i++) {
			if (selected.contains(rows.get(i).report().annotationId())) {
				table.select(i);
			}
		}
		table.setRedraw(true);
		if (table.isFocusControl()) {
			selectFirst();
		}
		enable();
		fit();
		head.requestLayout();
	}

	/**
	 * As high as its rows, so that few do not leave a hole and many do not have to be scrolled in a hole; without any, only
	 * large enough to drop marks onto it.
	 */
	private void fit() {
		int shown = rows.isEmpty() ? 1 : Math.clamp(rows.size() + 1L, LEAST_ROWS, MOST_ROWS);
		((GridData) table.getParent().getLayoutData()).heightHint = height(table, shown);
	}

	private static int height(Table table, int rows) {
		return table.getItemHeight() * rows + table.getHeaderHeight();
	}

	private String head(EventEvidence known) {
		if (known.reports().isEmpty()) {
			return Messages.evidence_head_none;
		}
		return known.reports().size() > known.rows().size()
				? NLS.bind(Messages.evidence_head_first, known.rows().size(), known.reports().size())
				: NLS.bind(Messages.evidence_head, known.reports().size());
	}

	private String[] texts(EvidenceRow row, boolean isOther) {
		EdtfFormat dates = EdtfFormat.of(Locale.getDefault());
		Optional<Edtf> says = row.report().says();
		String date = says.map(dates::format).map(words -> isOther ? NLS.bind(Messages.evidence_other, words) : words).orElse("");
		String words = row.place().annotation().words();
		return new String[] { row.source(), row.report().published().map(dates::format).orElse(""),
				Lag.between(EventTimeline.when(event), row.report().published()).map(Lag::words)
						.orElse(""),
				date, row.report().differs() ? NLS.bind(Messages.evidence_otherWords, words) : words };
	}

	private Table createTable(Composite part) {
		Composite holder = WidgetFactory.composite(SWT.NONE).create(part);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		Table made = Named.control(new Table(holder, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL),
				"event.evidence", Messages.column_evidence);
		made.setHeaderVisible(true);
		String[] names = { Messages.evidence_outlet, Messages.evidence_published, Messages.evidence_lag, Messages.evidence_date,
				Messages.evidence_words };
		for (int i = 0; i < names.length; i++) {
			TableColumn column = new TableColumn(made, SWT.LEFT);
			column.setText(names[i]);
			boolean isDate = i == PUBLISHED || i == DATE;
			int least = 30 + 15 * WEIGHTS[i];
			columns.setColumnData(column, new ColumnWeightData(WEIGHTS[i], isDate ? Math.max(least, DateWidth.ofDay(made)) : least));
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(1, height(made, LEAST_ROWS)).applyTo(holder);
		SelectionDrag.install(made, this::selected);
		made.addListener(SWT.Selection, chosen -> enable());
		made.addListener(SWT.FocusIn, focus -> selectFirst());
		made.addListener(SWT.DefaultSelection, chosen -> selected().stream().findFirst().ifPresent(editing::open));
		return made;
	}

	private static Composite createRow(Composite part) {
		Composite row = WidgetFactory.composite(SWT.NONE).create(part);
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.center = true;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(row);
		return row;
	}

	private Button button(Composite row, EvidenceAction action) {
		String id = "event.evidence." + action.name().toLowerCase(Locale.ROOT);
		return Named.control(WidgetFactory.button(SWT.PUSH).text(action.label()).onSelect(chosen -> run(action)).create(row), id,
				action.label());
	}

	/** Keys work on what is selected. */
	private void selectFirst() {
		if (table.getSelectionCount() == 0 && table.getItemCount() > 0) {
			table.select(0);
			enable();
		}
	}

	private void enable() {
		List<EvidenceRow> selected = selected();
		buttons.forEach((action, button) -> button
				.setEnabled(!selected.isEmpty() && (!action.changes() || fields.isWritable())));
		attach.setEnabled(fields.isWritable());
		differs.setEnabled(!selected.isEmpty() && fields.isWritable());
		differs.setSelection(selected.stream().findFirst().filter(row -> row.report().differs()).isPresent());
	}
}
