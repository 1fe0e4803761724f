// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.pressmark.ui.annotator.internal.text.TextRange;

/** Where a text widget breaks its lines to fit its width. */
final class VisualLines {

	private VisualLines() {
	}

	/**
	 * The rows of the line of that index that lie between two heights in the widget, at least in part; the line feed
	 * belongs to none. Only these are looked for, as a line may have thousands.
	 *
	 * @param below how far a row's own drawings reach below it
	 */
	static List<TextRange> of(StyledText text, int line, int top, int bottom, int below) {
		int begin = text.getOffsetAtLine(line);
		int end = begin + text.getLine(line).length();
		List<TextRange> rows = new ArrayList<>();
		int from = firstReaching(text, begin, end, top - below);
		while (from < end && text.getLocationAtOffset(from).y <= bottom) {
			int to = lastOnRow(text, from, end);
			rows.add(new TextRange(from, to));
			from = to;
		}
		return rows;
	}

	/** Offset of the first unit on the first row that reaches down to a height; the end if none does. */
	private static int firstReaching(StyledText text, int begin, int end, int top) {
		int low = begin;
		int high = end;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (text.getLocationAtOffset(middle).y + text.getLineHeight(middle) >= top) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	/** Offset of the first unit on the next row: rows follow each other down, so bisection finds it. */
	private static int lastOnRow(StyledText text, int from, int end) {
		int row = text.getLocationAtOffset(from).y;
		int low = from;
		int high = end;
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
}
