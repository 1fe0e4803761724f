// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marks;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.model.Annotation;
import org.pressmark.ui.annotator.internal.text.TextRange;

/**
 * Draws the underlines of marks below the words, each on the level of its mark, and a frame around the words of the
 * selected one. Looks only at the rows that are to be painted.
 */
public final class MarkPainter implements PaintListener {

	private final StyledText text;
	private final MarkView view;
	private final MarkPalette palette;

	public MarkPainter(StyledText text, MarkView view, MarkPalette palette) {
		this.text = text;
		this.view = view;
		this.palette = palette;
	}

	@Override
	public void paintControl(PaintEvent event) {
		int first = text.getLineIndex(event.y);
		int last = text.getLineIndex(event.y + event.height);
		for (int line = first; line <= last; line++) {
			for (TextRange row : VisualLines.of(text, line)) {
				paint(event.gc, row, event.y, event.y + event.height);
			}
		}
	}

	private void paint(GC gc, TextRange row, int top, int bottom) {
		int y = text.getLocationAtOffset(row.begin()).y;
		int height = text.getLineHeight(row.begin());
		if (y > bottom || y + height + space() < top) {
			return;
		}
		for (Annotation annotation : view.marks().overlapping(row.begin(), row.end())) {
			paint(gc, annotation, bounds(ArticleMarks.place(annotation).intersection(row)));
		}
	}

	private void paint(GC gc, Annotation annotation, Rectangle words) {
		MarkKind kind = MarkKind.of(annotation);
		int below = words.y + text.getBaseline(annotation.getBegin()) + Underline.HEIGHT;
		gc.setForeground(palette.line(annotation));
		kind.underline().draw(gc, words.x, below + view.marks().level(annotation) * (Underline.HEIGHT + 1), words.width);
		if (view.isSelected(annotation)) {
			gc.setLineWidth(1);
			gc.drawRoundRectangle(words.x - 1, words.y, words.width + 1, words.height, Underline.HEIGHT, Underline.HEIGHT);
		}
	}

	private Rectangle bounds(TextRange words) {
		return text.getTextBounds(words.begin(), words.end() - 1);
	}

	private static int space() {
		return ArticleMarks.LEVELS * (Underline.HEIGHT + 1);
	}
}
