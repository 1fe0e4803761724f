// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.analysis.TextSpan;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/**
 * Has decorations drawn over the rows that are to be painted, and only these, so that it does not matter how many marks
 * there are elsewhere; and as the widget itself knows nothing of marks, a change of marks costs no layout.
 */
final class RowPainter {

	private final StyledText text;
	private final ShownArticle view;
	private final List<RowDecoration> decorations;
	private final RowBreaks breaks;

	/** @param decorations each is drawn over the one before */
	RowPainter(StyledText text, ShownArticle view, RowSpacing spacing, List<RowDecoration> decorations) {
		this.text = text;
		this.view = view;
		this.decorations = decorations;
		breaks = new RowBreaks(text, view, spacing);
		text.addPaintListener(this::paint);
	}

	/** Has all that can be seen painted again. */
	void redraw() {
		redraw(0, text.getClientArea().height);
	}

	/** Has the rows of a place of the article's text painted again, as far as they can be seen. */
	void redraw(TextSpan stored) {
		TextSpan place = view.projection().shown(stored);
		int first = text.getOffsetAtLine(text.getLineIndex(0));
		int last = text.getLineIndex(text.getClientArea().height);
		int behind = text.getOffsetAtLine(last) + text.getLine(last).length();
		if (place.end() >= first && place.begin() <= behind) {
			int top = place.begin() <= first ? 0 : text.getLocationAtOffset(place.begin()).y - 1;
			int bottom = place.end() >= behind ? text.getClientArea().height
					: text.getLocationAtOffset(place.end()).y + text.getLineHeight(place.end()) + Underlines.SPACE;
			redraw(top, Math.max(1, bottom - top));
		}
	}

	/** By way of its parent: the widget itself would lay out again what it paints. */
	private void redraw(int top, int height) {
		Rectangle bounds = text.getBounds();
		text.getParent().redraw(bounds.x, bounds.y + top, bounds.width, height, true);
	}

	private void paint(PaintEvent event) {
		event.gc.setClipping(visible().intersection(new Rectangle(event.x, event.y, event.width, event.height)));
		int first = text.getLineIndex(event.y - Underlines.SPACE);
		int last = text.getLineIndex(event.y + event.height);
		for (int line = first; line <= last; line++) {
			if (view.projection().ours(text.getOffsetAtLine(line)).isEmpty()) {
				paintLine(event, line);
			}
		}
	}

	private void paintLine(PaintEvent event, int line) {
		for (TextSpan shown : breaks.of(line, event.y, event.y + event.height, Underlines.SPACE)) {
			Row row = new Row(text, view, shown);
			decorations.forEach(each -> each.paint(event.gc, row));
		}
	}

	/** Setting a clipping takes away the widget's own: what is behind its edge would be painted over its neighbour. */
	private Rectangle visible() {
		Rectangle page = text.getClientArea();
		int top = text.getTopMargin();
		return new Rectangle(page.x, page.y + top, page.width, Math.max(0, page.height - top));
	}
}
