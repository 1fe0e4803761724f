// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.operations.events.tables.ColumnMapping;
import org.pressmark.operations.events.tables.DateOrder;
import org.pressmark.operations.events.tables.EventColumn;
import org.pressmark.operations.events.tables.EventTable;
import org.pressmark.operations.events.tables.ImportOptions;
import org.pressmark.operations.events.tables.TableRow;
import org.pressmark.ui.fields.Named;

/** Asks what the columns of a table mean, with its first rows below. */
final class ColumnsPage extends WizardPage {

	private static final int FIELDS_BESIDE = 3;
	private static final int SHOWN_ROWS = 6;
	private static final int SHOWN_COLUMNS = 30;
	private static final int COLUMN_WIDTH = 130;
	private static final int WIDTH = 860;

	private final EventTable table;
	private final Map<EventColumn, Combo> combos = new EnumMap<>(EventColumn.class);
	private ImportOptions options;
	private Combo order;
	private Button makesEntities;

	ColumnsPage(EventTable table) {
		super("columns", Messages.columns_title, null);
		this.table = table;
		options = ImportOptions.of(table, Locale.getDefault(), LocalDate.now());
		setDescription(Messages.columns_description);
	}

	/** What was chosen. */
	ImportOptions options() {
		return options;
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.swtDefaults().numColumns(2 * FIELDS_BESIDE).spacing(10, 5).applyTo(area);
		for (EventColumn column : EventColumn.values()) {
			combos.put(column, combo(area, column));
		}
		WidgetFactory.label(SWT.NONE).text(Messages.columns_order).create(area);
		order = Named.control(new Combo(area, SWT.READ_ONLY), "import.order", Messages.columns_orderName);
		order.setItems(Stream.concat(Stream.of(Messages.columns_findOrder), Stream.of(DateOrder.values()).map(DateOrder::label))
				.toArray(String[]::new));
		order.select(0);
		order.addListener(SWT.Selection, e -> chosen());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(order);
		makesEntities = Named.control(new Button(area, SWT.CHECK), "import.newEntities", Messages.columns_newEntities);
		makesEntities.setText(Messages.columns_newEntities);
		makesEntities.addListener(SWT.Selection, e -> chosen());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(makesEntities);
		createRows(area);
		setControl(area);
		show();
	}

	private Combo combo(Composite area, EventColumn column) {
		WidgetFactory.label(SWT.NONE).text(column.label() + ':').create(area);
		Combo combo = Named.control(new Combo(area, SWT.READ_ONLY), "import." + column.key(), column.label());
		combo.setItems(Stream.concat(Stream.of(Messages.columns_none),
				IntStream.range(0, table.heads().size()).mapToObj(table::columnName)).toArray(String[]::new));
		combo.addListener(SWT.Selection, e -> {
			int chosen = combo.getSelectionIndex();
			options = options.withMapping(options.mapping().with(column, chosen == 0 ? OptionalInt.empty() : OptionalInt.of(chosen - 1)));
			show();
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN_WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private void chosen() {
		int index = order.getSelectionIndex();
		options = options.withDateOrder(index == 0 ? Optional.empty() : Optional.of(DateOrder.values()[index - 1]))
				.withMakesEntities(makesEntities.getSelection());
	}

	/** One column for dates excludes others, so each choice may change several. */
	private void show() {
		ColumnMapping mapping = options.mapping();
		combos.forEach((column, combo) -> combo.select(mapping.of(column).isPresent() ? mapping.of(column).getAsInt() + 1 : 0));
		boolean hasTitle = mapping.of(EventColumn.TITLE).isPresent();
		setErrorMessage(hasTitle ? null : Messages.columns_noTitle);
		setPageComplete(hasTitle);
	}

	private void createRows(Composite area) {
		Table rows = Named.control(new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION), "import.rows",
				Messages.columns_rows);
		rows.setHeaderVisible(true);
		int count = Math.min(table.heads().size(), SHOWN_COLUMNS);
		for (int i = 0; i < count; i++) {
			TableColumn column = new TableColumn(rows, SWT.LEFT);
			column.setText(table.columnName(i));
			column.setWidth(COLUMN_WIDTH);
		}
		for (TableRow row : table.rows().subList(0, Math.min(SHOWN_ROWS, table.rows().size()))) {
			new TableItem(rows, SWT.NONE).setText(IntStream.range(0, count)
					.mapToObj(i -> row.cell(i).text().lines().findFirst().orElse("")).toArray(String[]::new));
		}
		GridDataFactory.fillDefaults().grab(true, true).span(2 * FIELDS_BESIDE, 1)
				.hint(WIDTH, (SHOWN_ROWS + 2) * rows.getItemHeight()).applyTo(rows);
	}
}
