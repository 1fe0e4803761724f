// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.rulers;

import java.util.Arrays;

/**
 * About how far down in a text an offset is, without laying it out: as if each row held the same number of units. Immutable.
 */
final class RowEstimate {

	/** About what a column of an article holds. */
	private static final int ROW_UNITS = 70;

	/** Where each line of the text begins, and the text's length. */
	private final int[] begins;
	/** How many rows there are before each line, and in all. */
	private final int[] rows;

	RowEstimate(String text) {
		int[] found = new int[16];
		int count = 1;
		for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
			if (count + 1 == found.length) {
				found = Arrays.copyOf(found, 2 * found.length);
			}
			found[count++] = feed + 1;
		}
		found[count] = text.length();
		begins = Arrays.copyOf(found, count + 1);
		rows = new int[count + 1];
		for (int line = 0; line < count; line++) {
			rows[line + 1] = rows[line] + 1 + (begins[line + 1] - begins[line]) / ROW_UNITS;
		}
	}

	/** How far down an offset is: 0 at the begin of the text, less than 1 at its end. */
	double share(int offset) {
		int line = last(begins, offset);
		return (rows[line] + (offset - begins[line]) / ROW_UNITS) / (double) rows[rows.length - 1];
	}

	/** The offset of the row that is so far down. */
	int offset(double share) {
		int row = (int) (Math.clamp(share, 0, 1) * rows[rows.length - 1]);
		int line = last(rows, row);
		return Math.min(begins[line] + (row - rows[line]) * ROW_UNITS, Math.max(begins[line], begins[line + 1] - 1));
	}

	/** The last of ascending numbers, but for the very last, that is not more than a given one. */
	private static int last(int[] ascending, int number) {
		int found = Arrays.binarySearch(ascending, 0, ascending.length - 1, number);
		return found >= 0 ? found : Math.max(0, -found - 2);
	}
}
