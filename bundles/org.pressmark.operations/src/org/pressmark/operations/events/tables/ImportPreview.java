// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.List;

import org.pressmark.operations.events.tables.PreviewRow.Kind;

/**
 * What an import makes of a table. Immutable.
 *
 * @param rows what becomes of each row, in their order
 * @param warnings what a person should know of the table as a whole, each in one line
 */
public record ImportPreview(List<PreviewRow> rows, List<String> warnings) {

	/** Copies the lists. */
	public ImportPreview {
		rows = List.copyOf(rows);
		warnings = List.copyOf(warnings);
	}

	/** How many rows are of a kind. */
	public int count(Kind kind) {
		return (int) rows.stream().filter(row -> row.kind() == kind).count();
	}
}
