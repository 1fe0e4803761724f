// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.model.Annotation;

/**
 * Marks on words that were corrected, of which somebody has to decide: a dashed frame, and a flag at its first corner, so
 * that they differ from others not by colour only.
 */
final class ChangedWordsSigns implements RowDecoration {

	private static final int FLAG = 7;
	private static final int[] DASHES = { 4, 2 };

	private final MarkPalette palette;

	ChangedWordsSigns(MarkPalette palette) {
		this.palette = palette;
	}

	@Override
	public void paint(GC gc, Row row) {
		row.marks().stream().filter(mark -> mark.getFormerWords() != null).forEach(mark -> paint(gc, row, mark));
	}

	private void paint(GC gc, Row row, Annotation mark) {
		gc.setForeground(palette.undecided());
		gc.setLineWidth(1);
		gc.setLineDash(DASHES);
		List<Rectangle> pieces = row.pieces(row.part(mark));
		for (Rectangle words : pieces) {
			gc.drawRectangle(words.x - 1, words.y, words.width + 1, words.height);
		}
		gc.setLineDash(null);
		gc.setLineStyle(SWT.LINE_SOLID);
		if (row.part(mark).begin() == mark.getBegin()) {
			flag(gc, pieces.getFirst().x - 1, pieces.getFirst().y);
		}
	}

	private void flag(GC gc, int x, int y) {
		gc.setBackground(palette.undecided());
		gc.fillPolygon(new int[] { x, y, x + FLAG, y, x, y + FLAG });
	}
}
