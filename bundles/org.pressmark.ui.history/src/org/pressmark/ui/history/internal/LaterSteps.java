// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.List;

import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryEntry.Kind;
import org.pressmark.store.HistoryQuery;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/** Counts what undoing to a step would take back. */
final class LaterSteps {

	private LaterSteps() {
	}

	/** How many steps were done after that one and are not taken back. */
	static int count(ProjectReader reader, HistoryEntry last) throws StoreException {
		HistoryQuery next = HistoryQuery.newest(HistoryList.PAGE);
		int count = 0;
		while (true) {
			List<HistoryEntry> page = reader.history(next);
			count += (int) page.stream().filter(step -> step.seq() > last.seq())
					.filter(step -> step.kind() == Kind.DO && !step.takenBack() && !isBaseline(step)).count();
			if (page.size() < HistoryList.PAGE || page.getLast().seq() <= last.seq()) {
				return count;
			}
			next = next.olderThan(page.getLast());
		}
	}

	/** It is about the first step of all without going on with it. */
	private static boolean isBaseline(HistoryEntry step) {
		return step.part() == 1 && step.target().isPresent();
	}
}
