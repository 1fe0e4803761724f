// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.pressmark.analysis.TextSpan;

/** Where a text widget breaks its lines to fit its width. */
final class VisualLines {

	/** About how many units a row holds. */
	private static final int USUAL = 70;
	private static final int FIRST_STEP = 6;

	private VisualLines() {
	}

	/**
	 * The rows of a line that begins and ends at these offsets; the line feed belongs to none.
	 *
	 * @param spacing between its rows
	 */
	static List<TextSpan> of(StyledText text, int begin, int end, int spacing) {
		List<TextSpan> rows = new ArrayList<>();
		int from = begin;
		while (from < end) {
			int to = lastOnRow(text, from, end, spacing, rows.isEmpty() ? USUAL : rows.getLast().length());
			rows.add(new TextSpan(from, to));
			from = to;
		}
		return rows;
	}

	/**
	 * Offset of the first unit on the next row: rows follow each other down, so bisection finds it, at first in steps from
	 * where it should be, as each question costs the more the longer the line is.
	 */
	private static int lastOnRow(StyledText text, int from, int end, int spacing, int usual) {
		int row = text.getLocationAtOffset(from).y;
		int below = below(text, from, row, spacing);
		int low = from;
		int high = end;
		int probe = below > from ? Math.min(below, end - 1) : from + usual;
		for (int step = below > from ? 1 : FIRST_STEP; low < probe && probe < high; step *= 2) {
			if (text.getLocationAtOffset(probe).y > row) {
				high = probe;
				probe -= step;
			} else {
				low = probe;
				probe += step;
			}
			if (low > from && high < end) {
				break;
			}
		}
		while (low + 1 < high) {
			int middle = (low + high) >>> 1;
			if (text.getLocationAtOffset(middle).y > row) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return high;
	}

	/**
	 * What the widget has at the left below a row: where the next one begins, as a rule. Less than 0 if there is nothing, as
	 * before words that are indented or run from right to left, and below the screen.
	 */
	private static int below(StyledText text, int from, int row, int spacing) {
		int height = text.getLineHeight(from);
		return text.getOffsetAtPoint(new Point(text.getLeftMargin(), row + height + spacing + height / 2));
	}
}
