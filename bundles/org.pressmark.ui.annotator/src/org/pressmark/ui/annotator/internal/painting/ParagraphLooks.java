// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Article;
import org.pressmark.model.Paragraph;
import org.pressmark.model.ParagraphKind;
import org.pressmark.ui.annotator.internal.text.IntervalIndex;

/** How the paragraphs of an article look, found by their place in its text. */
final class ParagraphLooks {

	/**
	 * How a paragraph looks.
	 *
	 * @param range where it is
	 * @param kind what role it plays
	 * @param continued whether it goes on after one of its kind
	 */
	record Look(TextSpan range, ParagraphKind kind, boolean continued) {

		private static final Look PLAIN = new Look(new TextSpan(0, 0), ParagraphKind.TEXT, false);

		/** Whether all of it is indented. */
		boolean isBlock() {
			return kind == ParagraphKind.QUOTE || kind == ParagraphKind.LIST_ITEM;
		}
	}

	private final Article article;
	private IntervalIndex<Look> looks;

	ParagraphLooks(Article article) {
		this.article = article;
		refresh();
	}

	/** Looks at the article's paragraphs again. */
	void refresh() {
		looks = new IntervalIndex<>(looks(article.getParagraphs()), Look::range);
	}

	/** The look at an offset; that of plain text where there is no paragraph. */
	Look at(int offset) {
		return looks.at(offset).stream().findFirst().orElse(Look.PLAIN);
	}

	/** The paragraphs that are indented as a whole and overlap a place, in reading order. */
	List<Look> blocks(int begin, int end) {
		return looks.overlapping(begin, end).stream().filter(Look::isBlock).toList();
	}

	private static List<Look> looks(List<Paragraph> paragraphs) {
		List<Look> looks = new ArrayList<>(paragraphs.size());
		ParagraphKind before = null;
		for (Paragraph each : paragraphs) {
			TextSpan range = new TextSpan(each.getBegin(), Math.max(each.getBegin() + 1, each.getEnd()));
			looks.add(new Look(range, each.getKind(), each.getKind() == before));
			before = each.getKind();
		}
		return looks;
	}
}
