// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.model.Annotation;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.annotator.internal.text.TextRange;

/** A row of the article's words while it is painted: within it, shown and stored offsets differ by the same all along. */
final class Row {

	private final StyledText text;
	private final ShownArticle view;
	private final TextRange range;
	private final List<Annotation> marks;
	private final Map<TextRange, Rectangle> bounds = new HashMap<>();

	/** @param shown where it is in the widget */
	Row(StyledText text, ShownArticle view, TextRange shown) {
		this.text = text;
		this.view = view;
		this.range = view.projection().stored(shown);
		this.marks = view.marks().overlapping(range.begin(), range.end());
	}

	/** Where its words are in the article's text. */
	TextRange range() {
		return range;
	}

	/** The marks on it, in reading order. */
	List<Annotation> marks() {
		return marks;
	}

	/** Which of its words a mark on it covers. */
	TextRange part(Annotation mark) {
		return ArticleMarks.place(mark).intersection(range);
	}

	/** Where some of its words are in the widget. Asked once for all marks on the same words, as that costs a layout. */
	Rectangle bounds(TextRange part) {
		return bounds.computeIfAbsent(part, this::measure);
	}

	/** How far below the top of some words the line is that they stand on. */
	int baseline(TextRange part) {
		return text.getBaseline(view.projection().shown(part.begin()));
	}

	private Rectangle measure(TextRange part) {
		TextRange words = view.projection().shown(part);
		return text.getTextBounds(words.begin(), words.end() - 1);
	}
}
