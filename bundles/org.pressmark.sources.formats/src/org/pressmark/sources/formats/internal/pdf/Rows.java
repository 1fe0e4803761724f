// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.BitSet;
import java.util.List;

/**
 * Tells the rows of a table: lines that follow each other and have the same number of parts, with wide gaps between them,
 * whose edges or middles stand below each other. Gaps of justified lines stand anywhere.
 */
final class Rows {

	private static final double ALIGNED = 1.5;
	/** Of the size of the characters: rows are not further apart. */
	private static final double FAR = 3.5;
	/** Two rows may be chance where they have but two cells. */
	private static final int FEWEST_OF_TWO_CELLS = 3;

	private Rows() {
	}

	/**
	 * The indices of the lines that are rows.
	 *
	 * @param lines from top to bottom, the parts of each from left to right; one that a gutter parts is given as one part
	 */
	static BitSet of(List<List<Run>> lines) {
		BitSet rows = new BitSet();
		int begin = 0;
		for (int i = 1; i <= lines.size(); i++) {
			if (i == lines.size() || !isNext(lines.get(i - 1), lines.get(i))) {
				if (isTable(i - begin, lines.get(begin).size())) {
					rows.set(begin, i);
				}
				begin = i;
			}
		}
		return rows;
	}

	private static boolean isTable(int rows, int cells) {
		return cells > 2 ? rows > 1 : cells == 2 && rows >= FEWEST_OF_TWO_CELLS;
	}

	private static boolean isNext(List<Run> row, List<Run> next) {
		double down = next.getFirst().baseline() - row.getFirst().baseline();
		boolean near = row.size() == next.size() && down > 0 && down < FAR * next.getFirst().size();
		for (int i = 0; near && i < row.size(); i++) {
			near = i == 0 ? isOver(row.get(i), next.get(i)) : isAligned(row.get(i), next.get(i));
		}
		return near;
	}

	private static boolean isOver(Run one, Run other) {
		return one.left() < other.right() && other.left() < one.right();
	}

	private static boolean isAligned(Run one, Run other) {
		return Math.abs(one.left() - other.left()) < ALIGNED || Math.abs(one.right() - other.right()) < ALIGNED
				|| Math.abs(one.left() + one.right() - other.left() - other.right()) < 2 * ALIGNED;
	}
}
