// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import java.util.List;
import java.util.function.Predicate;

import org.pressmark.store.RowChange;

/**
 * How many events a step touched.
 *
 * @param added that are new with it
 * @param changed that there were, and are
 * @param deleted that are gone with it
 */
record EventCounts(int added, int changed, int deleted) {

	private static final String EVENT = "event";
	/** Nothing but an import makes more at once. */
	private static final int FEW_ADDED = 2;
	/** What a person changes at once by hand, with what leads to it. */
	private static final int FEW = 9;

	static EventCounts of(List<RowChange> changes) {
		int added = count(changes, RowChange::isInsert);
		int deleted = count(changes, RowChange::isDelete);
		return new EventCounts(added, count(changes, change -> true) - added - deleted, deleted);
	}

	/** Whether they are more than a person has in sight. */
	boolean areMany() {
		return added > FEW_ADDED || added + changed + deleted > FEW;
	}

	private static int count(List<RowChange> changes, Predicate<RowChange> which) {
		return (int) changes.stream().filter(change -> EVENT.equals(change.table())).filter(which).count();
	}
}
