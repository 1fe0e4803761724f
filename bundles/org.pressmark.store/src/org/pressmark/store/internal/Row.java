// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.pressmark.store.RowChange;

/**
 * One row of one table.
 *
 * @param table its table
 * @param id its id
 * @param values its columns but the id: String, Long, Double or null
 */
record Row(String table, String id, Map<String, Object> values) {

	String string(String column) {
		return (String) values.get(column);
	}

	/** What has to change to make the second out of the first; either may be absent. */
	static Optional<RowChange> difference(Row before, Row after) {
		if (before == null || after == null) {
			Row row = before == null ? after : before;
			return row == null ? Optional.empty()
					: Optional.of(new RowChange(row.table, row.id, Optional.ofNullable(before).map(Row::known),
							Optional.ofNullable(after).map(Row::known)));
		}
		Map<String, Object> old = new LinkedHashMap<>();
		Map<String, Object> now = new LinkedHashMap<>();
		after.values.forEach((column, value) -> {
			if (!Objects.equals(value, before.values.get(column))) {
				old.put(column, before.values.get(column));
				now.put(column, value);
			}
		});
		return now.isEmpty() ? Optional.empty()
				: Optional.of(new RowChange(before.table, before.id, Optional.of(old), Optional.of(now)));
	}

	/** The columns that are not null: all that there is to say of a row that comes or goes. */
	private Map<String, Object> known() {
		Map<String, Object> known = new LinkedHashMap<>(values);
		known.values().removeIf(Objects::isNull);
		return known;
	}
}
