// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.model.Annotation;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/** A frame around the words of the mark that is selected. */
final class SelectionFrame implements RowDecoration {

	private final ShownArticle view;
	private final MarkPalette palette;

	SelectionFrame(ShownArticle view, MarkPalette palette) {
		this.view = view;
		this.palette = palette;
	}

	@Override
	public void paint(GC gc, Row row) {
		view.selected().filter(mark -> row.marks().contains(mark)).ifPresent(mark -> paint(gc, row, mark));
	}

	private void paint(GC gc, Row row, Annotation mark) {
		gc.setForeground(palette.color(mark));
		gc.setLineWidth(1);
		for (Rectangle words : row.pieces(row.part(mark))) {
			gc.drawRoundRectangle(words.x - 1, words.y, words.width + 1, words.height, Underline.HEIGHT, Underline.HEIGHT);
		}
	}
}
