// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.custom.StyledText;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.annotator.internal.document.Projection;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/**
 * Leaves more space between the rows of those paragraphs whose marks are stacked so deep that their lines would run into
 * the words below; all others keep the space of the column. The widget asks for each line that it lays out, often more
 * than once, so what was found is kept until the article's marks or words are others.
 */
final class RowSpacing {

	private final StyledText text;
	private final ShownArticle view;
	private final ReadingColumn column;
	private final Map<Integer, Integer> depths = new HashMap<>();
	private ArticleMarks marks;
	private Projection projection;

	RowSpacing(StyledText text, ShownArticle view, ReadingColumn column) {
		this.text = text;
		this.view = view;
		this.column = column;
		text.setLineSpacingProvider(this::spacing);
	}

	/** How much space there is below the rows of the line at an offset of the widget, in pixels. */
	int below(int offset) {
		return Objects.requireNonNullElse(spacing(text.getLineAtOffset(offset)), text.getLineSpacing());
	}

	private Integer spacing(int line) {
		if (marks != view.marks() || projection != view.projection()) {
			marks = view.marks();
			projection = view.projection();
			depths.clear();
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
