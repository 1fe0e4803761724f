// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.text.FormerWords;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.annotator.internal.document.MarkKind;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.annotator.internal.text.SharedPlaces;

/**
 * The lines below marked words, each on the level of its mark; crosses below those that a mark without words lies on. Where
 * there are more marks than levels, three dots in the colour of the words stand at the end of the last line.
 */
final class Underlines implements RowDecoration {

	private static final int STEP = Underline.HEIGHT + 1;

	/** How far they may reach below a row. */
	static final int SPACE = ArticleMarks.LEVELS * STEP;

	/** The level that all marks share for which there is no other. */
	private static final int LAST = ArticleMarks.LEVELS - 1;

	private final ShownArticle view;
	private final MarkPalette palette;

	Underlines(ShownArticle view, MarkPalette palette) {
		this.view = view;
		this.palette = palette;
	}

	/** How far so many of them reach below the line that the words stand on, in pixels. */
	static int depth(int levels) {
		return levels == 0 ? 0 : Underline.HEIGHT + levels * STEP;
	}

	/** However many marks lie on the same words, no line is drawn twice at the same place. */
	@Override
	public void paint(GC gc, Row row) {
		record Place(TextSpan part, int level) {
		}
		Set<Place> drawn = new HashSet<>();
		for (Annotation mark : row.marks()) {
			TextSpan part = row.part(mark);
			int level = view.marks().level(mark);
			if (drawn.add(new Place(part, level))) {
				paint(gc, row, mark, part, level);
			}
		}
		SharedPlaces.of(row.marks().stream().filter(mark -> view.marks().level(mark) == LAST).map(row::part).toList())
				.forEach(place -> more(gc, row, row.pieces(place).getLast()));
	}

	private void more(GC gc, Row row, Rectangle words) {
		int top = words.y + top(row, LAST);
		int left = Math.max(words.x, words.x + words.width - Underline.MORE_WIDTH);
		gc.setBackground(palette.surface());
		gc.fillRectangle(left, top, Underline.MORE_WIDTH, Underline.HEIGHT);
		gc.setBackground(palette.foreground());
		Underline.more(gc, left, top);
	}

	private static int top(Row row, int level) {
		return row.baseline() + Underline.HEIGHT + level * STEP;
	}

	private void paint(GC gc, Row row, Annotation mark, TextSpan part, int level) {
		int below = top(row, level);
		gc.setForeground(palette.color(mark));
		boolean isLost = FormerWords.areLost(mark);
		for (Rectangle words : row.pieces(part)) {
			if (isLost) {
				Underline.cross(gc, words.x, words.y + below, words.width);
			} else {
				Underline.draw(MarkKind.of(mark).line(), gc, words.x, words.y + below, words.width);
			}
		}
	}
}
