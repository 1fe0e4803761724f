// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.model.Annotation;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.annotator.internal.text.TextRange;

/**
 * Draws marks over the words: a thin tint, the underlines below the words, each on the level of its mark, and a frame
 * around the words of the selected one. Looks only at the rows that are to be painted, so that it does not matter how
 * many marks there are elsewhere; and as the widget itself knows nothing of marks, a change of marks costs no layout.
 */
public final class MarkPainter implements PaintListener {

	private static final int OPAQUE = 255;

	private final StyledText text;
	private final ShownArticle view;
	private final MarkPalette palette;

	public MarkPainter(StyledText text, ShownArticle view, MarkPalette palette) {
		this.text = text;
		this.view = view;
		this.palette = palette;
	}

	/** Has the rows of a place of the article's text painted again, as far as they can be seen. */
	public void redraw(TextRange stored) {
		TextRange place = view.projection().shown(stored);
		int first = text.getOffsetAtLine(text.getLineIndex(0));
		int last = text.getLineIndex(text.getClientArea().height);
		int behind = text.getOffsetAtLine(last) + text.getLine(last).length();
		if (place.end() >= first && place.begin() <= behind) {
			int top = place.begin() <= first ? 0 : text.getLocationAtOffset(place.begin()).y - 1;
			int bottom = place.end() >= behind ? text.getClientArea().height
					: text.getLocationAtOffset(place.end()).y + text.getLineHeight(place.end()) + space();
			text.redraw(0, top, text.getClientArea().width, Math.max(1, bottom - top), false);
		}
	}

	@Override
	public void paintControl(PaintEvent event) {
		Rectangle clip = visible().intersection(new Rectangle(event.x, event.y, event.width, event.height));
		event.gc.setClipping(clip);
		int first = text.getLineIndex(event.y - space());
		int last = text.getLineIndex(event.y + event.height);
		for (int line = first; line <= last; line++) {
			if (view.projection().ours(text.getOffsetAtLine(line)).isPresent()) {
				continue;
			}
			for (TextRange row : VisualLines.of(text, line)) {
				int y = text.getLocationAtOffset(row.begin()).y;
				if (y <= event.y + event.height && y + text.getLineHeight(row.begin()) + space() >= event.y) {
					paint(event.gc, view.projection().stored(row));
				}
			}
		}
	}

	/** Within a row, shown and stored offsets differ by the same all along. */
	private void paint(GC gc, TextRange row) {
		List<Annotation> marks = view.marks().overlapping(row.begin(), row.end());
		for (Tints.Tint tint : Tints.of(row, marks, view::standsOut)) {
			Rectangle words = bounds(tint.range());
			gc.setBackground(palette.color(tint.mark()));
			gc.setAlpha(palette.tint(tint.mark(), view.standsOut(tint.mark())));
			gc.fillRectangle(words);
		}
		gc.setAlpha(OPAQUE);
		marks.forEach(mark -> paint(gc, mark, ArticleMarks.place(mark).intersection(row)));
	}

	private void paint(GC gc, Annotation mark, TextRange part) {
		Rectangle words = bounds(part);
		int below = words.y + text.getBaseline(view.projection().shown(part.begin())) + Underline.HEIGHT;
		gc.setForeground(palette.color(mark));
		int top = below + view.marks().level(mark) * (Underline.HEIGHT + 1);
		Underline.draw(MarkKind.of(mark).line(), gc, words.x, top, words.width);
		if (view.isSelected(mark)) {
			gc.setLineWidth(1);
			gc.drawRoundRectangle(words.x - 1, words.y, words.width + 1, words.height, Underline.HEIGHT,
					Underline.HEIGHT);
		}
	}

	/** Setting a clipping takes away the widget's own: what is behind its edge would be painted over its neighbour. */
	private Rectangle visible() {
		Rectangle page = text.getClientArea();
		int top = text.getTopMargin();
		return new Rectangle(page.x, page.y + top, page.width, Math.max(0, page.height - top));
	}

	private Rectangle bounds(TextRange stored) {
		TextRange words = view.projection().shown(stored);
		return text.getTextBounds(words.begin(), words.end() - 1);
	}

	private static int space() {
		return ArticleMarks.LEVELS * (Underline.HEIGHT + 1);
	}
}
