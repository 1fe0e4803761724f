// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.model.Annotation;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.annotator.internal.text.TextRange;

/** The lines below marked words, each on the level of its mark. */
final class Underlines implements RowDecoration {

	private static final int STEP = Underline.HEIGHT + 1;

	/** How far they may reach below a row. */
	static final int SPACE = ArticleMarks.LEVELS * STEP;

	private final ShownArticle view;
	private final MarkPalette palette;

	Underlines(ShownArticle view, MarkPalette palette) {
		this.view = view;
		this.palette = palette;
	}

	@Override
	public void paint(GC gc, Row row) {
		row.marks().forEach(mark -> paint(gc, row, mark));
	}

	private void paint(GC gc, Row row, Annotation mark) {
		TextRange part = row.part(mark);
		Rectangle words = row.bounds(part);
		int top = words.y + row.baseline(part) + Underline.HEIGHT + view.marks().level(mark) * STEP;
		gc.setForeground(palette.color(mark));
		Underline.draw(MarkKind.of(mark).line(), gc, words.x, top, words.width);
	}
}
