// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.analysis.TextSpan;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/**
 * What is suggested to be marked: corners at both ends and fine dots between, above the words, where marks have nothing, and in
 * a quiet colour, so that they differ from marks by place and pattern too.
 */
final class SuggestionSigns implements RowDecoration {

	private static final int CORNER = 4;
	private static final int[] DOTS = { 1, 3 };

	private final ShownArticle view;
	private final MarkPalette palette;

	SuggestionSigns(ShownArticle view, MarkPalette palette) {
		this.view = view;
		this.palette = palette;
	}

	@Override
	public void paint(GC gc, Row row) {
		for (TextSpan place : view.suggested(row.range().begin(), row.range().end())) {
			paint(gc, row, place);
		}
	}

	private void paint(GC gc, Row row, TextSpan place) {
		TextSpan part = place.intersection(row.range());
		if (part.length() == 0) {
			return;
		}
		List<Rectangle> pieces = row.pieces(part);
		gc.setForeground(palette.quiet());
		gc.setLineWidth(1);
		for (Rectangle words : pieces) {
			gc.setLineDash(DOTS);
			gc.drawLine(words.x, words.y, words.x + words.width - 1, words.y);
			gc.setLineDash(null);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		if (part.begin() == place.begin()) {
			corner(gc, pieces.getFirst().x, pieces.getFirst().y, 1);
		}
		if (part.end() == place.end()) {
			corner(gc, pieces.getLast().x + pieces.getLast().width - 1, pieces.getLast().y, -1);
		}
	}

	private static void corner(GC gc, int x, int y, int direction) {
		gc.drawLine(x, y, x + direction * CORNER, y);
		gc.drawLine(x, y, x, y + CORNER);
	}
}
