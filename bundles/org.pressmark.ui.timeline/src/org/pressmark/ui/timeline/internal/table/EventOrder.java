// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * By what events are listed; those that are equal in it by their ids, so that they always are in the same order.
 *
 * @param column by which column
 * @param isDescending whether the last one comes first
 */
record EventOrder(EventColumn column, boolean isDescending) {

	/** As things happened. */
	static final EventOrder BY_DATE = new EventOrder(EventColumn.DATE, false);

	/** A row with what it is sorted by. */
	private record Keyed(EventRow row, Comparable<Object> key) {
	}

	/** The order after somebody clicked at the head of a column: the same one again turns it round. */
	EventOrder clicked(EventColumn clicked) {
		return new EventOrder(clicked, clicked == column && !isDescending);
	}

	/** Sorts rows. */
	EventRow[] sort(EventRow[] rows) {
		Keyed[] keyed = new Keyed[rows.length];
		for (int i = 0; i < rows.length; i++) {
			keyed[i] = keyed(rows[i]);
		}
		Arrays.sort(keyed, comparator());
		EventRow[] sorted = new EventRow[rows.length];
		for (int i = 0; i < rows.length; i++) {
			sorted[i] = keyed[i].row();
		}
		return sorted;
	}

	/** Where a row has to be put among sorted ones. */
	int place(List<EventRow> sorted, EventRow row) {
		Keyed wanted = keyed(row);
		int low = 0;
		int high = sorted.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (comparator().compare(keyed(sorted.get(middle)), wanted) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	@SuppressWarnings("unchecked")
	private Keyed keyed(EventRow row) {
		Function<EventRow, Comparable<?>> key = column.key();
		return new Keyed(row, (Comparable<Object>) key.apply(row));
	}

	private Comparator<Keyed> comparator() {
		Comparator<Keyed> byKey = Comparator.comparing(Keyed::key);
		return (isDescending ? byKey.reversed() : byKey).thenComparing(keyed -> keyed.row().id());
	}
}
