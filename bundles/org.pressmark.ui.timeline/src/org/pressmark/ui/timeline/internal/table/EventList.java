// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.pressmark.ui.Failures;

/**
 * Keeps the rows of a table of events sorted: many are sorted on another thread, and what changes meanwhile is not lost.
 * UI thread only.
 */
final class EventList {

	/** Sorts on another thread. */
	interface Sorting {

		/** @return completes on the UI thread */
		CompletableFuture<EventRows> sort(Supplier<EventRows> work);
	}

	/** Fewer are sorted before anybody notices. */
	private static final int FEW = 2_000;

	private final Sorting sorting;
	private final Consumer<EventRows> show;
	private final Map<String, EventRow> byId = new LinkedHashMap<>();
	private EventRows shown = EventRows.NONE;
	private EventOrder order = EventOrder.BY_DATE;
	/** Counts what was begun to be sorted: only what was begun last is shown. */
	private int begun;
	/** Whether what is shown is not all that there is: to be sorted, or not to be sorted the last time. */
	private boolean isStale;

	/** @param show is given the rows whenever they or their order are others */
	EventList(Sorting sorting, Consumer<EventRows> show) {
		this.sorting = sorting;
		this.show = show;
	}

	/** By what the rows are sorted, or soon will be. */
	EventOrder order() {
		return order;
	}

	/** Lists other events. */
	void begin(Collection<EventRow> rows) {
		byId.clear();
		rows.forEach(row -> byId.put(row.id(), row));
		sort();
	}

	/**
	 * Follows a change.
	 *
	 * @param changed rows that are new or other ones now
	 * @param gone the ids of those that are no longer there
	 */
	void follow(Collection<EventRow> changed, Set<String> gone) {
		gone.forEach(byId::remove);
		changed.forEach(row -> byId.put(row.id(), row));
		if (isStale || changed.size() > FEW) {
			sort();
		} else {
			show(shown.with(changed, gone));
		}
	}

	/** Sorts them otherwise. */
	void sort(EventOrder by) {
		order = by;
		sort();
	}

	private void sort() {
		int now = ++begun;
		List<EventRow> rows = List.copyOf(byId.values());
		EventOrder by = order;
		if (rows.size() <= FEW) {
			show(EventRows.of(rows, by));
			return;
		}
		isStale = true;
		sorting.sort(() -> EventRows.of(rows, by)).whenComplete((sorted, failure) -> {
			if (failure != null) {
				Failures.log(failure);
			} else if (now == begun) {
				show(sorted);
			}
		});
	}

	private void show(EventRows rows) {
		isStale = false;
		shown = rows;
		show.accept(rows);
	}
}
