// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.List;
import java.util.Map;

/**
 * What one step changed.
 *
 * @param entry its history entry
 * @param changes each row that differs, once
 * @param texts the texts that it gave to articles which were there before, by article id
 */
public record Commit(HistoryEntry entry, List<RowChange> changes, Map<String, String> texts) {

	public Commit {
		changes = List.copyOf(changes);
		texts = Map.copyOf(texts);
	}

	/** Whether a row of that table changed. */
	public boolean touches(String table) {
		return changes.stream().anyMatch(change -> change.table().equals(table));
	}
}
