// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.Map;
import java.util.Optional;

/**
 * How one row of the project changes: the unit of history, of undo, and of what views listen to.
 *
 * @param table the row's table: {@code project}, {@code code}, {@code entity}, {@code event}, {@code article} or
 *        {@code annotation}
 * @param id the row's id
 * @param before the values of the columns that change, as they were; empty if the row is new
 * @param after the same columns as they are now; empty if the row is deleted
 */
public record RowChange(String table, String id, Optional<Map<String, Object>> before,
		Optional<Map<String, Object>> after) {

	/** The change that takes this one back. */
	public RowChange reverse() {
		return new RowChange(table, id, after, before);
	}

	/** Whether the row is new. */
	public boolean isInsert() {
		return before.isEmpty();
	}

	/** Whether the row is gone. */
	public boolean isDelete() {
		return after.isEmpty();
	}

	/** A column's value before or, for a new row, after: which object contained the row, say. */
	public Optional<Object> value(String column) {
		return before.or(() -> after).map(values -> values.get(column));
	}
}
