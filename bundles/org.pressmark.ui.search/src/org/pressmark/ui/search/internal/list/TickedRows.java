// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.list;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Rows that come bit by bit. Those that pass a filter are shown, in the order in which they came or in another one; each
 * can be ticked, and stays so while it is not shown. There may be a million of them: of each it needs only a few bytes
 * more than the list that holds them. For one thread.
 *
 * @param <T> what a row is made of
 */
public final class TickedRows<T> {

	private final Supplier<List<T>> making;
	private final Predicate<T> canBeTicked;
	private final BitSet ticked = new BitSet();
	private final BitSet tickable = new BitSet();
	private List<T> rows;
	private IntPredicate filter = row -> true;
	private Optional<RowOrder<T, ?>> order = Optional.empty();
	/** Numbers of rows, in the order in which they came; the first of these are shown, as many as there are. */
	private int[] shown = {};
	private int size;

	/** @param canBeTicked whether a person may tick a row */
	public TickedRows(Predicate<T> canBeTicked) {
		this(ArrayList::new, canBeTicked);
	}

	/**
	 * @param making makes the empty list that holds the rows
	 * @param canBeTicked whether a person may tick a row
	 */
	public TickedRows(Supplier<List<T>> making, Predicate<T> canBeTicked) {
		this.making = making;
		this.canBeTicked = canBeTicked;
		this.rows = making.get();
	}

	/** Forgets all rows; filter and order stay. */
	public void clear() {
		rows = making.get();
		ticked.clear();
		tickable.clear();
		shown = new int[0];
		size = 0;
	}

	/**
	 * Adds rows below those that are there, in whatever order these are shown; {@link #arrange} puts them in order.
	 *
	 * @param tickedAtFirst whether a row is ticked without anybody's doing
	 */
	public void add(List<T> more, Predicate<T> tickedAtFirst) {
		for (T each : more) {
			int row = rows.size();
			rows.add(each);
			tickable.set(row, canBeTicked.test(each));
			ticked.set(row, tickedAtFirst.test(each));
			if (filter.test(row)) {
				show(row);
			}
		}
	}

	private void show(int row) {
		if (size == shown.length) {
			shown = Arrays.copyOf(shown, Math.max(1_000, size + (size >> 1)));
		}
		shown[size++] = row;
	}

	/**
	 * Shows other rows, or in another order.
	 *
	 * @param newFilter which rows, by their numbers in the order in which they came
	 * @param newOrder empty for that in which they came
	 */
	public void arrange(IntPredicate newFilter, Optional<RowOrder<T, ?>> newOrder) {
		filter = newFilter;
		order = newOrder;
		arrange();
	}

	/** Puts all rows in order that came since. */
	public void arrange() {
		int[] passing = IntStream.range(0, rows.size()).filter(filter).toArray();
		shown = order.isPresent() ? order.get().sorted(rows, passing) : passing;
		size = shown.length;
	}

	/** How many rows are shown. */
	public int size() {
		return size;
	}

	/** How many rows there are, shown or not. */
	public int total() {
		return rows.size();
	}

	/** All rows, shown or not, in the order in which they came. Once all were added it does not change any more. */
	public List<T> all() {
		return rows;
	}

	/** The row that is shown at that place. */
	public T get(int index) {
		return rows.get(number(index));
	}

	/** Whether the row at that place is ticked. */
	public boolean isTicked(int index) {
		return ticked.get(number(index));
	}

	/** Ticks the row at that place, if it can be, or takes the tick away. */
	public void tick(int index, boolean isTicked) {
		int row = number(index);
		ticked.set(row, isTicked && tickable.get(row));
	}

	/** Ticks the rows at these places, or, if all that can be are ticked already, takes their ticks away. */
	public void toggle(IntStream indices) {
		BitSet possible = new BitSet(rows.size());
		indices.map(this::number).filter(tickable::get).forEach(possible::set);
		BitSet missing = (BitSet) possible.clone();
		missing.andNot(ticked);
		if (missing.isEmpty()) {
			ticked.andNot(possible);
		} else {
			ticked.or(possible);
		}
	}

	/** Takes the ticks away of all rows that are shown. */
	public void untickShown() {
		BitSet these = new BitSet(rows.size());
		IntStream.range(0, size).map(this::number).forEach(these::set);
		ticked.andNot(these);
	}

	/** All that are ticked now, shown or not, in the order in which they came; made one by one when they are asked for. */
	public List<T> ticked() {
		return rows(ticked.stream().toArray());
	}

	/** Tells of each row, shown or not, in the order in which they came, whether it is ticked. */
	public void each(BiConsumer<T, Boolean> visitor) {
		for (int row = 0; row < rows.size(); row++) {
			visitor.accept(rows.get(row), ticked.get(row));
		}
	}

	/** How many are ticked, shown or not. */
	public int tickedCount() {
		return ticked.cardinality();
	}

	/** The rows as they are shown now; made one by one when they are asked for. */
	public List<T> shown() {
		return rows(Arrays.copyOf(shown, size));
	}

	/** The numbers of the rows that are shown. */
	long[] numbers() {
		return Arrays.stream(shown, 0, size).asLongStream().toArray();
	}

	private int number(int index) {
		if (index >= size) {
			throw new IndexOutOfBoundsException(index);
		}
		return shown[index];
	}

	private List<T> rows(int[] numbers) {
		List<T> from = rows;
		return new AbstractList<>() {

			@Override
			public T get(int index) {
				return from.get(numbers[index]);
			}

			@Override
			public int size() {
				return numbers.length;
			}
		};
	}
}
