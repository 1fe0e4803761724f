// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.List;

import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/** What is taken back with a step. */
final class HoldingParts {

	private HoldingParts() {
	}

	/** The parts of the step's batch that are not taken back, the oldest first; the step alone if it is in none. */
	static List<HistoryEntry> of(ProjectReader reader, HistoryEntry step) throws StoreException {
		return reader.batch(step).stream().filter(part -> !part.takenBack()).toList();
	}
}
