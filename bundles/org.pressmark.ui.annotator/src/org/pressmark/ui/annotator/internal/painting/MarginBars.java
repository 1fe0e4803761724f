// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.pressmark.model.Annotation;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.annotator.internal.document.MarkKind;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/**
 * Bars in the margin beside the rows of passages and quotations, each in the place that its level among these gives it: the
 * outermost farthest from the words.
 */
final class MarginBars implements RowDecoration {

	private static final int WIDTH = 3;
	private static final int STEP = 5;
	/** From the words to the first bar. */
	private static final int GAP = 6;

	private final StyledText text;
	private final ShownArticle view;
	private final MarkPalette palette;
	private final RowSpacing spacing;

	MarginBars(StyledText text, ShownArticle view, MarkPalette palette, RowSpacing spacing) {
		this.text = text;
		this.view = view;
		this.palette = palette;
		this.spacing = spacing;
	}

	@Override
	public void paint(GC gc, Row row) {
		List<Annotation> wide = row.marks().stream().filter(ArticleMarks::isWide).toList();
		if (!wide.isEmpty()) {
			int top = row.top();
			int height = row.height() + spacing.below(row.begin());
			wide.forEach(mark -> paint(gc, mark, top, height));
		}
	}

	private void paint(GC gc, Annotation mark, int top, int height) {
		int x = text.getLeftMargin() - GAP - WIDTH - view.marks().marginLevel(mark) * STEP;
		gc.setBackground(palette.color(mark));
		if (MarkKind.of(mark) == MarkKind.QUOTATION) {
			gc.fillRectangle(x, top, 1, height);
			gc.fillRectangle(x + WIDTH - 1, top, 1, height);
		} else {
			gc.fillRectangle(x, top, WIDTH, height);
		}
	}
}
