// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;

/**
 * Lets a virtual table show rows in an order, and then in another one: the same rows stay selected, and the same ones
 * in sight. GTK makes room for a row in some microseconds, for hundreds of thousands in more than a second: so that
 * nobody waits for that, the table grows bit by bit. UI thread only.
 */
public final class OrderedTable {

	private static final int STEP = 2_000;
	private static final long STEPS_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(8);
	/** GTK takes rows away one by one, and the longer for each the more there are. */
	private static final int FEW = 100;

	private final Table table;
	private int size;
	private boolean growing;

	/** @param table made with {@link SWT#VIRTUAL} */
	public OrderedTable(Table table) {
		this.table = table;
	}

	/**
	 * Shows another order; from its beginning on if nothing was shown.
	 *
	 * @param before the row numbers that it shows, in order
	 * @param after those to show
	 * @param selectNext whether, when all selected rows are gone, the next one is selected in their place
	 */
	public void ordered(long[] before, long[] after, boolean selectNext) {
		int[] selected = Arrays.stream(table.getSelectionIndices()).filter(index -> index < before.length).toArray();
		int top = table.getTopIndex();
		Positions now = new Positions(after);
		int[] kept = now.of(Arrays.stream(selected).mapToLong(index -> before[index]).toArray());
		size = after.length;
		table.setRedraw(false);
		if (table.getItemCount() - size > FEW) {
			table.removeAll();
		} else if (selected.length > 0) {
			table.deselectAll();
		}
		table.setItemCount(Math.min(size, table.getItemCount()));
		table.clearAll();
		if (size > 0) {
			show(before.length == 0 ? 0 : now.nearest(top, before));
			boolean next = kept.length == 0 && selected.length > 0 && selectNext;
			select(next ? new int[] { now.nearest(selected[0], before) } : kept);
		}
		table.setRedraw(true);
		grow();
	}

	/** Makes sure that the row at that place is there, to be selected or scrolled to. */
	public void reach(int index) {
		if (index >= table.getItemCount()) {
			table.setItemCount(Math.min(size, index + STEP));
		}
	}

	private void show(int top) {
		reach(top);
		if (table.getTopIndex() != top) {
			table.setTopIndex(top);
		}
	}

	private void select(int[] indices) {
		Arrays.stream(indices).max().ifPresent(this::reach);
		table.select(indices);
	}

	private void grow() {
		long end = System.nanoTime() + STEPS_NANOSECONDS;
		while (table.getItemCount() < size && System.nanoTime() < end) {
			table.setItemCount(Math.min(size, table.getItemCount() + STEP));
		}
		if (table.getItemCount() < size && !growing) {
			growing = true;
			table.getDisplay().asyncExec(this::growOn);
		}
	}

	private void growOn() {
		growing = false;
		if (!table.isDisposed()) {
			grow();
		}
	}
}
