// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/**
 * Lets a virtual table show rows in an order, and then in another one: the same rows stay selected, and the same ones
 * in sight. GTK makes room for a row in some microseconds, and takes more to give it up, for hundreds of thousands seconds:
 * so that nobody waits for that, the table grows and shrinks bit by bit. While it shrinks it has empty rows at its end,
 * which whoever fills it leaves empty. UI thread only.
 */
public final class OrderedTable {

	private static final int STEP = 2_000;
	/** Taking rows away takes three times as long. */
	private static final int STEP_BACK = 500;
	private static final long STEPS_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(8);

	private final Table table;
	private int size;
	private boolean isSettling;
	/** What was selected when the table began to shrink, unless something else was since. */
	private Optional<int[]> selected = Optional.empty();
	/** What was on top when it began to shrink. */
	private int top;

	/** @param table made with {@link SWT#VIRTUAL} */
	public OrderedTable(Table table) {
		this.table = table;
		table.addListener(SWT.Selection, event -> selected = Optional.empty());
	}

	/**
	 * Shows another order; from its beginning on if nothing was shown.
	 *
	 * @param before the row numbers that it shows, in order
	 * @param after those to show
	 * @param selectNext whether, when all selected rows are gone, the next one is selected in their place
	 */
	public void ordered(long[] before, long[] after, boolean selectNext) {
		int[] wasSelected = Arrays.stream(table.getSelectionIndices()).filter(index -> index < before.length).toArray();
		selected = Optional.empty();
		int wasOnTop = table.getTopIndex();
		Positions now = new Positions(after);
		int[] kept = now.of(Arrays.stream(wasSelected).mapToLong(index -> before[index]).toArray());
		size = after.length;
		table.setRedraw(false);
		table.deselectAll();
		table.clearAll();
		if (table.getItemCount() > size) {
			leaveLastRows(kept);
		}
		if (size == 0) {
			table.setTopIndex(0);
		} else {
			show(before.length == 0 ? 0 : now.nearest(wasOnTop, before));
			boolean next = kept.length == 0 && wasSelected.length > 0 && selectNext;
			select(next ? new int[] { now.nearest(wasSelected[0], before) } : kept);
		}
		table.setRedraw(true);
		settle();
	}

	/**
	 * Shows more rows below those that are there, which stay as they are.
	 *
	 * @param newSize how many there are now
	 */
	public void extended(int newSize) {
		int known = Math.min(size, table.getItemCount());
		int last = Math.min(newSize, table.getItemCount()) - 1;
		if (known <= last) {
			table.clear(known, last);
		}
		resized(newSize);
	}

	/**
	 * Has room for that many rows, by and by; what is in them, and which are selected, is not its business.
	 *
	 * @param newSize how many there are now
	 */
	public void resized(int newSize) {
		size = newSize;
		selected = Optional.empty();
		settle();
	}

	/** Makes sure that the row at that place is there, to be selected or scrolled to. */
	public void reach(int index) {
		if (index >= table.getItemCount()) {
			table.setItemCount(Math.min(size, index + STEP));
		}
	}

	private void show(int top) {
		reach(top);
		if (table.getTopIndex() != top || table.getItemCount() > size) {
			table.setTopIndex(top);
		}
	}

	/** GTK takes milliseconds for each row that goes from the one with the keyboard's mark on. */
	private void leaveLastRows(int[] kept) {
		table.setSelection(kept.length == 0 ? 0 : kept[0]);
		table.deselectAll();
	}

	private void select(int[] indices) {
		Arrays.stream(indices).max().ifPresent(this::reach);
		table.select(indices);
	}

	/** Grows at once as far as time allows, and shrinks when whoever changed the rows has selected those that are left. */
	private void settle() {
		long end = System.nanoTime() + STEPS_NANOSECONDS;
		while (table.getItemCount() < size && System.nanoTime() < end) {
			table.setItemCount(Math.min(size, table.getItemCount() + STEP));
		}
		settleSoon();
	}

	private void settleSoon() {
		if (table.getItemCount() != size && !isSettling) {
			isSettling = true;
			table.getDisplay().asyncExec(this::settleOn);
		}
	}

	private void settleOn() {
		isSettling = false;
		if (table.isDisposed()) {
			return;
		}
		if (table.getItemCount() > size) {
			shrink();
		}
		settle();
	}

	/** GTK selects another row in place of one that goes, if that was the last to be clicked; to look for it takes long. */
	private void shrink() {
		if (selected.isEmpty()) {
			selected = Optional.of(table.getSelectionIndices());
			top = Math.min(table.getTopIndex(), Math.max(0, size - 1));
		}
		long end = System.nanoTime() + STEPS_NANOSECONDS;
		do {
			table.setItemCount(Math.max(size, table.getItemCount() - STEP_BACK));
		} while (table.getItemCount() > size && System.nanoTime() < end);
		if (table.getItemCount() == size) {
			selected.ifPresent(this::selectAgain);
			selected = Optional.empty();
			table.setTopIndex(top);
		}
	}

	private void selectAgain(int[] wanted) {
		if (!Arrays.equals(wanted, table.getSelectionIndices())) {
			table.deselectAll();
			table.select(Arrays.stream(wanted).filter(index -> index < size).toArray());
		}
	}
}
