// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.Arrays;

/** What of some rows is taken. In each row nothing overlaps, so that a place is found there by halving. */
final class RowsTaken {

	private static final int FEW = 16;

	private static final class Row {

		private double[] lefts = new double[FEW];
		private double[] rights = new double[FEW];
		private int size;

		/** Where the first piece is that ends behind an x. */
		private int firstEndingBehind(double x) {
			int from = 0;
			int to = size;
			while (from < to) {
				int middle = (from + to) >>> 1;
				if (rights[middle] <= x) {
					from = middle + 1;
				} else {
					to = middle;
				}
			}
			return from;
		}

		private boolean isFree(double left, double right) {
			int index = firstEndingBehind(left);
			return index == size || lefts[index] >= right;
		}

		private void take(double left, double right) {
			if (size == lefts.length) {
				lefts = Arrays.copyOf(lefts, 2 * size);
				rights = Arrays.copyOf(rights, 2 * size);
			}
			int index = firstEndingBehind(left);
			System.arraycopy(lefts, index, lefts, index + 1, size - index);
			System.arraycopy(rights, index, rights, index + 1, size - index);
			lefts[index] = left;
			rights[index] = right;
			size++;
		}
	}

	private final Row[] rows;

	RowsTaken(int count) {
		rows = new Row[count];
		Arrays.setAll(rows, row -> new Row());
	}

	/** Takes a piece of a row, which is free. */
	void take(int row, double left, double right) {
		rows[row].take(left, right);
	}

	/**
	 * Takes a piece of the first row in which it is free; gives the row, or {@link RowAllocator#NONE}.
	 *
	 * @param limit the first row that it may not have
	 */
	int takeFirst(double left, double right, int limit) {
		for (int row = 0; row < limit; row++) {
			if (rows[row].isFree(left, right)) {
				rows[row].take(left, right);
				return row;
			}
		}
		return RowAllocator.NONE;
	}
}
