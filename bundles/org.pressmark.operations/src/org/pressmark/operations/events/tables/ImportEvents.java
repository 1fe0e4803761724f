// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Makes the rows of a table events of the project. One that the project has, by its id or else by its title and date, says then
 * what the table says of it; the others are added. What the table does not say stays: no event, no evidence and no link goes.
 * Rows that cannot be taken are left out.
 */
public final class ImportEvents implements ProjectCommand {

	private final EventTable table;
	private final ImportOptions options;
	private final Optional<Set<Integer>> chosen;
	private volatile ImportPreview report = new ImportPreview(List.of(), List.of());

	/** All rows that can be taken. */
	public ImportEvents(EventTable table, ImportOptions options) {
		this(table, options, Optional.empty());
	}

	/** @param chosen the numbers of the rows that are taken, if they can be; empty for all */
	public ImportEvents(EventTable table, ImportOptions options, Optional<Set<Integer>> chosen) {
		this.table = table;
		this.options = options;
		this.chosen = chosen.map(Set::copyOf);
	}

	/**
	 * What the import would make of each row.
	 *
	 * @param monitor for progress, a row at a time, and cancel
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 * @throws StoreException if no column says what happened
	 */
	public static ImportPreview preview(ProjectReader reader, EventTable table, ImportOptions options, IProgressMonitor monitor)
			throws StoreException {
		TablePlanner planner = new TablePlanner(reader.project(), table, options);
		return planner.preview(planner.plan(monitor));
	}

	/** What became of each row that was chosen; empty until the command has run. */
	public ImportPreview report() {
		return report;
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_import, table.name());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		SubMonitor progress = SubMonitor.convert(transaction.monitor(), 2);
		TablePlanner planner = new TablePlanner(transaction.reader().project(), table, options);
		List<PlannedEvent> planned = planner.plan(progress.split(1)).stream()
				.filter(each -> chosen.map(rows -> rows.contains(each.row().number())).orElse(true)).toList();
		SubMonitor rows = progress.split(1).setWorkRemaining(planned.size());
		Map<String, String> made = new HashMap<>();
		for (PlannedEvent each : planned) {
			if (each.row().isTaken()) {
				each.run(transaction, made);
			}
			rows.split(1);
		}
		report = planner.preview(planned);
	}
}
