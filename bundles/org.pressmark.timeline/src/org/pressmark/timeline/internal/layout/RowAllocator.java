// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import java.util.Arrays;

/**
 * Finds the first row that is free from an x on. A tree of minima over the ends of all rows makes this logarithmic,
 * so that ten thousand items at one instant are no trouble.
 */
final class RowAllocator {

	/** What {@link #allocate} gives when all rows are taken. */
	static final int NONE = -1;

	private static final double FREE = Double.NEGATIVE_INFINITY;

	private final int maxRows;

	/** A heap-ordered binary tree: the children of node n are 2n and 2n + 1, the leaves are the rows' ends. */
	private double[] minima = { FREE, FREE };
	private int leaves = 1;
	private int rows;

	RowAllocator(int maxRows) {
		this.maxRows = maxRows;
	}

	/** How many rows have been used. */
	int rows() {
		return rows;
	}

	/** Takes the first row that ends at or before the left x, and lets it end at the right one. */
	int allocate(double left, double right) {
		if (minima[1] > left) {
			if (leaves >= maxRows) {
				return NONE;
			}
			grow();
		}
		int node = 1;
		while (node < leaves) {
			node = minima[2 * node] <= left ? 2 * node : 2 * node + 1;
		}
		int row = node - leaves;
		if (row >= maxRows) {
			return NONE;
		}
		setEnd(node, right);
		rows = Math.max(rows, row + 1);
		return row;
	}

	private void setEnd(int leaf, double end) {
		minima[leaf] = end;
		for (int node = leaf / 2; node >= 1; node /= 2) {
			minima[node] = Math.min(minima[2 * node], minima[2 * node + 1]);
		}
	}

	private void grow() {
		double[] grown = new double[4 * leaves];
		Arrays.fill(grown, FREE);
		System.arraycopy(minima, leaves, grown, 2 * leaves, leaves);
		leaves *= 2;
		minima = grown;
		for (int node = leaves - 1; node >= 1; node--) {
			minima[node] = Math.min(minima[2 * node], minima[2 * node + 1]);
		}
	}
}
