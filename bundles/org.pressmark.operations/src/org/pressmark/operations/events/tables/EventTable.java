// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.StoreException;

/**
 * A table as a file has it: a row of heads, then others.
 *
 * @param name the name of the file
 * @param heads what stands above the columns, in their order; empty above those that have no head
 * @param rows those below the heads, without empty ones
 * @param warnings what a person should know of how it was read, each in one line
 */
public record EventTable(String name, List<String> heads, List<TableRow> rows, List<String> warnings) {

	/** With more rows than this, it is no table that a person made. */
	static final int MOST_ROWS = 200_000;
	/** Columns behind these are not looked at. */
	static final int MOST_COLUMNS = 200;
	private static final int LETTERS = 26;

	/** Copies the lists. */
	public EventTable {
		heads = List.copyOf(heads);
		rows = List.copyOf(rows);
		warnings = List.copyOf(warnings);
	}

	/**
	 * The first row that is not empty has the heads.
	 *
	 * @throws StoreException if there is none
	 */
	static EventTable of(String name, List<TableRow> all, List<String> warnings) throws StoreException {
		List<TableRow> rows = all.stream().filter(row -> !row.isEmpty()).toList();
		if (rows.isEmpty()) {
			throw new StoreException(NLS.bind(Messages.file_empty, name));
		}
		return new EventTable(name, rows.getFirst().cells().stream().map(TableCell::text).toList(), rows.subList(1, rows.size()),
				warnings);
	}

	/** What to call a column: as a spreadsheet does, with its head. */
	public String columnName(int column) {
		String head = column < heads.size() ? heads.get(column) : "";
		return head.isEmpty() ? letters(column) : NLS.bind(Messages.column_name, letters(column), head);
	}

	/** A, B, …, Z, AA, AB. */
	static String letters(int column) {
		String last = Character.toString('A' + column % LETTERS);
		return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
	}
}
