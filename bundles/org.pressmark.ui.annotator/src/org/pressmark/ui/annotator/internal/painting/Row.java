// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.annotator.internal.text.Directions;

/** A row of the article's words while it is painted: within it, shown and stored offsets differ by the same all along. */
final class Row {

	private final StyledText text;
	private final ShownArticle view;
	private final TextSpan shown;
	private final TextSpan range;
	private final List<Annotation> marks;
	private final Map<TextSpan, List<Rectangle>> pieces = new HashMap<>();
	private final Map<Integer, Integer> lefts = new HashMap<>();
	private int baseline = -1;
	/** Null until somebody asks, as the next one. */
	private Rectangle bounds;
	private Optional<MixedRow> mixed;

	/** @param shown where it is in the widget */
	Row(StyledText text, ShownArticle view, TextSpan shown) {
		this.text = text;
		this.view = view;
		this.shown = shown;
		this.range = view.projection().stored(shown);
		this.marks = view.marks().overlapping(range.begin(), range.end());
	}

	/** Where its words are in the article's text. */
	TextSpan range() {
		return range;
	}

	/** The marks on it, in reading order. */
	List<Annotation> marks() {
		return marks;
	}

	/** Which of its words a mark on it covers. */
	TextSpan part(Annotation mark) {
		return ArticleMarks.place(mark).intersection(range);
	}

	/**
	 * Where some of its words are in the widget: in one piece, unless letters of another direction stand among them.
	 * Asked once for all marks on the same words, as that costs a layout.
	 */
	List<Rectangle> pieces(TextSpan part) {
		return pieces.computeIfAbsent(part, this::measure);
	}

	/** How far below the top of its words the line is that they stand on. */
	int baseline() {
		if (baseline < 0) {
			baseline = text.getBaseline(shown.begin());
		}
		return baseline;
	}

	/** The widget's offset of its first unit. */
	int begin() {
		return shown.begin();
	}

	/** How far down in the widget it is. */
	int top() {
		return bounds().y;
	}

	/** How high it is, without the space below it. */
	int height() {
		return bounds().height > 0 ? bounds().height : text.getLineHeight(shown.begin());
	}

	private List<Rectangle> measure(TextSpan part) {
		TextSpan words = view.projection().shown(part);
		return runs().map(found -> found.pieces(words)).orElseGet(() -> List.of(plain(words)));
	}

	/** Bounds cost far more than locations, so the widget is asked for those of the whole row only. */
	private Rectangle plain(TextSpan words) {
		Rectangle row = bounds();
		int left = words.begin() == shown.begin() ? row.x : left(words.begin());
		int right = words.end() == shown.end() ? row.x + row.width : left(words.end());
		return new Rectangle(left, row.y, Math.max(1, right - left), row.height);
	}

	private int left(int offset) {
		return lefts.computeIfAbsent(offset, unit -> text.getLocationAtOffset(unit).x);
	}

	private Rectangle bounds() {
		if (bounds == null) {
			bounds = text.getTextBounds(shown.begin(), shown.end() - 1);
		}
		return bounds;
	}

	private Optional<MixedRow> runs() {
		if (mixed == null) {
			String paragraph = text.getLine(text.getLineAtOffset(shown.begin()));
			boolean rightToLeft = view.runsRightToLeft(paragraph);
			mixed = Directions.isPlain(paragraph, rightToLeft) ? Optional.empty()
					: Optional.of(new MixedRow(text, shown, rightToLeft));
		}
		return mixed;
	}
}
