// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.eclipse.swt.graphics.GC;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.text.FormerWords;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/**
 * A thin tint on marked words. Where marks overlap, one that stands out wins, otherwise the innermost one. A mark that has
 * lost its words has none.
 */
final class Tints implements RowDecoration {

	/**
	 * Words with one tint.
	 *
	 * @param range where they are
	 * @param mark whose tint they have
	 */
	record Tint(TextSpan range, Annotation mark) {
	}

	private static final int OPAQUE = 255;

	private final ShownArticle view;
	private final MarkPalette palette;

	Tints(ShownArticle view, MarkPalette palette) {
		this.view = view;
		this.palette = palette;
	}

	@Override
	public void paint(GC gc, Row row) {
		List<Annotation> marks = row.marks().stream().filter(mark -> !FormerWords.areLost(mark)).toList();
		for (Tint tint : of(row.range(), marks, view::standsOut)) {
			gc.setBackground(palette.color(tint.mark()));
			gc.setAlpha(palette.tint(tint.mark(), view.standsOut(tint.mark())));
			row.pieces(tint.range()).forEach(gc::fillRectangle);
		}
		gc.setAlpha(OPAQUE);
	}

	/** The tints within a range, from its begin to its end; words without a mark are left out. */
	static List<Tint> of(TextSpan range, List<Annotation> marks, Predicate<Annotation> standsOut) {
		List<Tint> tints = new ArrayList<>();
		int from = range.begin();
		for (int to : edges(range, marks).tailSet(from, false)) {
			TextSpan part = new TextSpan(from, to);
			mark(part, marks, standsOut).ifPresent(mark -> tints.add(new Tint(part, mark)));
			from = to;
		}
		return tints;
	}

	private static TreeSet<Integer> edges(TextSpan range, List<Annotation> marks) {
		TreeSet<Integer> edges = new TreeSet<>(List.of(range.begin(), range.end()));
		for (Annotation each : marks) {
			TextSpan part = ArticleMarks.place(each).intersection(range);
			edges.add(part.begin());
			edges.add(part.end());
		}
		return edges;
	}

	private static Optional<Annotation> mark(TextSpan part, List<Annotation> marks, Predicate<Annotation> standsOut) {
		return marks.stream().filter(each -> ArticleMarks.place(each).overlaps(part))
				.min(Comparator.comparing((Annotation each) -> !standsOut.test(each))
						.thenComparingInt(each -> ArticleMarks.place(each).length()));
	}
}
