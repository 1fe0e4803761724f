// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Project;
import org.pressmark.store.StoreException;

/** Plans what becomes of the rows of a table, and knows what all of them need. */
final class TablePlanner {

	private static final List<EventColumn> DATES = List.of(EventColumn.WHEN, EventColumn.START, EventColumn.END);

	private final EventTable table;
	private final ImportOptions options;
	private final NameIndex names;
	private final EventIndex events;
	private final TableDates dates;
	private final TableWords words = new TableWords();
	private final Map<String, Integer> claimed = new HashMap<>();

	/** @throws StoreException if no column says what happened */
	TablePlanner(Project project, EventTable table, ImportOptions options) throws StoreException {
		this.table = table;
		this.options = options;
		if (options.mapping().of(EventColumn.TITLE).isEmpty()) {
			String columns = String.join(", ", IntStream.range(0, table.heads().size()).mapToObj(table::columnName).toList());
			throw new StoreException(NLS.bind(Messages.table_noTitle, table.name(), columns));
		}
		names = new NameIndex(project);
		events = new EventIndex(project);
		dates = new TableDates(options, DATES.stream()
				.flatMap(column -> table.rows().stream().flatMap(row -> cell(row, column).stream()))
				.filter(cell -> cell.date().isEmpty()).map(TableCell::text).toList());
	}

	/** @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled */
	List<PlannedEvent> plan(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.plan_task, table.name()), table.rows().size());
		List<PlannedEvent> planned = new ArrayList<>();
		for (TableRow row : table.rows()) {
			planned.add(new RowPlanner(this, row).plan());
			progress.split(1);
		}
		return planned;
	}

	/** To be called once all is planned. */
	ImportPreview preview(List<PlannedEvent> planned) {
		return new ImportPreview(planned.stream().map(PlannedEvent::row).toList(),
				Stream.concat(table.warnings().stream(), dates.warnings().stream()).distinct().toList());
	}

	/** The cell of a column that some column of the table is for, if there is anything in it; "n/a" as a date is nothing. */
	Optional<TableCell> cell(TableRow row, EventColumn column) {
		OptionalInt index = options.mapping().of(column);
		return index.isEmpty() ? Optional.empty()
				: Optional.of(row.cell(index.getAsInt())).filter(cell -> !cell.isEmpty() && !isUnknownDate(column, cell));
	}

	private boolean isUnknownDate(EventColumn column, TableCell cell) {
		return DATES.contains(column) && words.isUnknown(cell.text());
	}

	String columnName(EventColumn column) {
		return table.columnName(options.mapping().of(column).orElseThrow());
	}

	/** How many columns have heads, or stand before one. */
	int columns() {
		return table.heads().size();
	}

	/** Whether the table says when anything was. */
	boolean hasDates() {
		return DATES.stream()
				.anyMatch(column -> options.mapping().of(column).isPresent());
	}

	/** Notes that a row is about something; tells the row before that is about the same. */
	Optional<Integer> claim(String key, int row) {
		return Optional.ofNullable(claimed.putIfAbsent(key, row));
	}

	ImportOptions options() {
		return options;
	}

	NameIndex names() {
		return names;
	}

	EventIndex events() {
		return events;
	}

	TableDates dates() {
		return dates;
	}

	TableWords words() {
		return words;
	}
}
