// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.analysis.TextSpan;
import org.pressmark.ui.annotator.internal.text.Directions;
import org.pressmark.ui.annotator.internal.text.Directions.Run;

/**
 * Where words are on a row with letters that run from right to left. What the widget says of such words cannot be used as
 * it is: their bounds are those of all that stands between them too, and on GTK have no width from the second row on,
 * as TextLayout takes the leftmost unit of a row for its first. Only the left edge of a single unit is always right, so
 * a piece reaches from the left edge of its leftmost unit to that of the unit on its right.
 */
final class MixedRow {

	private final StyledText text;
	private final int begin;
	private final TextSpan row;
	private final boolean rightToLeft;
	private final List<Run> runs;

	/**
	 * @param shown the row in the widget, not empty
	 * @param rightToLeft whether its paragraph runs so
	 */
	MixedRow(StyledText text, TextSpan shown, boolean rightToLeft) {
		this.text = text;
		this.rightToLeft = rightToLeft;
		int line = text.getLineAtOffset(shown.begin());
		begin = text.getOffsetAtLine(line);
		row = new TextSpan(shown.begin() - begin, shown.end() - begin);
		runs = Directions.runs(text.getLine(line), rightToLeft, row);
	}

	/** The pieces of some of its words, from the left to the right. */
	List<Rectangle> pieces(TextSpan shown) {
		TextSpan words = new TextSpan(shown.begin() - begin, shown.end() - begin);
		List<Rectangle> pieces = new ArrayList<>();
		for (int i = 0; i < runs.size(); i++) {
			TextSpan part = runs.get(i).range().intersection(words);
			if (part.length() > 0) {
				pieces.add(piece(i, part));
			}
		}
		return pieces;
	}

	private Rectangle piece(int index, TextSpan part) {
		Rectangle leftmost = bounds(runs.get(index).leftmost(part));
		return new Rectangle(leftmost.x, leftmost.y, Math.max(1, right(index, part) - leftmost.x),
				text.getLineHeight(begin + row.begin()));
	}

	/** Where what stands on the right of a part of a run begins, or the row ends. */
	private int right(int index, TextSpan part) {
		Run run = runs.get(index);
		int next = run.rightToLeft() ? part.begin() - 1 : part.end();
		if (run.range().contains(next)) {
			int edge = bounds(next).x;
			// A blank at which the row is broken is nowhere.
			return edge > bounds(run.leftmost(part)).x ? edge
					: endOf(run.rightToLeft() ? part.begin() : part.end() - 1);
		}
		if (index + 1 < runs.size()) {
			Run neighbour = runs.get(index + 1);
			return bounds(neighbour.leftmost(neighbour.range())).x;
		}
		return rightToLeft ? text.getClientArea().width - text.getRightMargin()
				: endOf(run.rightToLeft() ? run.range().begin() : run.range().end() - 1);
	}

	/** The right edge of the last unit of a row that runs from left to right. */
	private int endOf(int unit) {
		Rectangle bounds = bounds(unit);
		GC gc = new GC(text);
		try {
			gc.setFont(text.getFont());
			int width = gc.textExtent(text.getTextRange(begin + unit, 1)).x;
			return bounds.x + Math.max(bounds.width, width);
		} finally {
			gc.dispose();
		}
	}

	private Rectangle bounds(int unit) {
		return text.getTextBounds(begin + unit, begin + unit);
	}
}
