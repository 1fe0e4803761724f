// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Rows that come bit by bit. Those that pass a filter are shown, in the order in which they came or in another one; each
 * can be ticked, and stays so while it is not shown. For one thread.
 *
 * @param <T> what a row is made of
 */
public final class TickedRows<T> {

	private final List<T> rows = new ArrayList<>();
	private final BitSet ticked = new BitSet();
	private final Predicate<T> canBeTicked;
	private Predicate<T> filter = row -> true;
	private Optional<Comparator<T>> order = Optional.empty();
	/** Numbers of rows, in the order in which they came. */
	private long[] shown = {};

	/** @param canBeTicked whether a person may tick a row */
	public TickedRows(Predicate<T> canBeTicked) {
		this.canBeTicked = canBeTicked;
	}

	/** Forgets all rows; filter and order stay. */
	public void clear() {
		rows.clear();
		ticked.clear();
		shown = new long[0];
	}

	/**
	 * Adds rows below those that are there, in whatever order these are shown; {@link #arrange} puts them in order.
	 *
	 * @param tickedAtFirst whether a row is ticked without anybody's doing
	 */
	public void add(List<T> more, Predicate<T> tickedAtFirst) {
		int first = rows.size();
		rows.addAll(more);
		IntStream.range(first, rows.size()).filter(row -> tickedAtFirst.test(rows.get(row))).forEach(ticked::set);
		long[] added = IntStream.range(first, rows.size()).filter(row -> filter.test(rows.get(row))).asLongStream().toArray();
		int before = shown.length;
		shown = Arrays.copyOf(shown, before + added.length);
		System.arraycopy(added, 0, shown, before, added.length);
	}

	/** Shows other rows, or in another order: empty for that in which they came. */
	public void arrange(Predicate<T> newFilter, Optional<Comparator<T>> newOrder) {
		filter = newFilter;
		order = newOrder;
		arrange();
	}

	/** Puts all rows in order that came since. */
	public void arrange() {
		List<Integer> passing = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			if (filter.test(rows.get(row))) {
				passing.add(row);
			}
		}
		order.ifPresent(by -> passing.sort((one, other) -> by.compare(rows.get(one), rows.get(other))));
		shown = passing.stream().mapToLong(Integer::longValue).toArray();
	}

	/** How many rows are shown. */
	public int size() {
		return shown.length;
	}

	/** How many rows there are, shown or not. */
	public int total() {
		return rows.size();
	}

	/** The row that is shown at that place. */
	public T get(int index) {
		return rows.get((int) shown[index]);
	}

	/** Whether the row at that place is ticked. */
	public boolean isTicked(int index) {
		return ticked.get((int) shown[index]);
	}

	/** Ticks the row at that place, if it can be, or takes the tick away. */
	public void tick(int index, boolean isTicked) {
		ticked.set((int) shown[index], isTicked && canBeTicked.test(get(index)));
	}

	/** Ticks the rows at these places, or, if all that can be are ticked already, takes their ticks away. */
	public void toggle(IntStream indices) {
		int[] possible = indices.filter(index -> canBeTicked.test(get(index))).toArray();
		boolean all = Arrays.stream(possible).allMatch(this::isTicked);
		Arrays.stream(possible).forEach(index -> tick(index, !all));
	}

	/** All that are ticked, shown or not, in the order in which they came. */
	public List<T> ticked() {
		return ticked.stream().mapToObj(rows::get).toList();
	}

	/** How many are ticked, shown or not. */
	public int tickedCount() {
		return ticked.cardinality();
	}

	/** The rows as they are shown. */
	public List<T> shown() {
		return Arrays.stream(shown).mapToObj(row -> rows.get((int) row)).toList();
	}

	/** The numbers of the rows that are shown. */
	long[] numbers() {
		return shown.clone();
	}
}
