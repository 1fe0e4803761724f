// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.custom.StyledText;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.annotator.internal.document.Projection;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/**
 * Leaves more space between the rows of those paragraphs whose marks are stacked so deep that their lines would run into
 * the words below; all others keep the space of the column. Only paragraphs on the screen and not far from it are asked
 * for: the widget, which lays out the others while it has nothing else to do, paints all of itself anew for each line
 * that gets another space.
 */
final class RowSpacing {

	/** How many lines before and behind those on the screen are prepared. */
	private static final int AHEAD = 40;

	private final StyledText text;
	private final ShownArticle view;
	private final ReadingColumn column;
	/** Asked for each time that a line is laid out, so what was found is kept as long as the marks are the same. */
	private final Map<Integer, Integer> depths = new HashMap<>();
	/** The lines that were on the screen, or near. */
	private final BitSet seen = new BitSet();
	private ArticleMarks marks;
	private Projection projection;

	RowSpacing(StyledText text, ShownArticle view, ReadingColumn column) {
		this.text = text;
		this.view = view;
		this.column = column;
		seen.set(0, AHEAD);
		text.setLineSpacingProvider(this::spacing);
		text.addPaintListener(event -> see(text.getLineIndex(0), text.getLineIndex(text.getClientArea().height)));
	}

	private void see(int first, int last) {
		int from = Math.max(0, first - AHEAD);
		int to = Math.min(text.getLineCount(), last + AHEAD);
		boolean isNew = seen.get(first, last + 1).cardinality() <= last - first;
		seen.set(from, Math.max(from, to));
		if (isNew) {
			// They were just laid out without it.
			text.redraw();
		}
	}

	/** How much space there is below the rows of the line at an offset of the widget, in pixels. */
	int below(int offset) {
		return Objects.requireNonNullElse(spacing(text.getLineAtOffset(offset)), text.getLineSpacing());
	}

	private Integer spacing(int line) {
		if (marks != view.marks() || projection != view.projection()) {
			if (projection != null && !projection.text().equals(view.projection().text())) {
				seen.clear();
			}
			marks = view.marks();
			projection = view.projection();
			depths.clear();
		}
		if (!seen.get(line) || text.getCharCount() != projection.text().length()) {
			// Or it is not shown yet.
			return null;
		}
		int needed = Underlines.depth(depths.computeIfAbsent(line, this::depth)) - column.descent();
		return needed > text.getLineSpacing() ? needed : null;
	}

	/** On how many levels there are lines in a paragraph. */
	private int depth(int line) {
		int begin = text.getOffsetAtLine(line);
		int end = begin + text.getLine(line).length();
		return projection.ours(begin).isPresent() ? 0 : marks.depth(projection.stored(begin), projection.stored(end));
	}
}
