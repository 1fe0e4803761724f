// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.pressmark.analysis.TextSpan;
import org.pressmark.ui.annotator.internal.document.Projection;
import org.pressmark.ui.annotator.internal.text.TextUnits;

/** Moves the caret through the words of an article, and selects with it. UI thread only. */
public final class ArticleCaret {

	private final ArticlePage page;
	private final ArticleText article;
	private final StyledText text;
	/** What was selected before each step by which the selection grew. */
	private final Deque<TextSpan> smaller = new ArrayDeque<>();
	private Optional<TextSpan> grown = Optional.empty();

	ArticleCaret(ArticlePage page, ArticleText article) {
		this.page = page;
		this.article = article;
		this.text = article.control();
	}

	/** Puts the caret somewhere else. */
	public void move(CaretTarget target) {
		go(target, false);
	}

	/** Puts the caret somewhere else, and selects all that it passes. */
	public void select(CaretTarget target) {
		go(target, true);
	}

	/** Selects the word, then the sentence, the paragraph, the article around the caret or what is selected. */
	public void grow() {
		TextSpan selected = article.selection();
		if (grown.filter(selected::equals).isEmpty()) {
			smaller.clear();
		}
		TextSpan larger = units().enclosing(selected);
		if (!larger.equals(selected)) {
			smaller.push(selected);
			article.select(larger);
			grown = Optional.of(larger);
		}
	}

	/** Selects again what was selected before it grew. */
	public void shrink() {
		if (grown.filter(article.selection()::equals).isPresent()) {
			TextSpan before = smaller.pop();
			article.select(before);
			grown = smaller.isEmpty() ? Optional.empty() : Optional.of(before);
		}
	}

	private void go(CaretTarget target, boolean selecting) {
		// The widget's own direction is that of the program's language: it doesn't know that of a paragraph.
		Optional<Integer> action = (runsRightToLeft() ? target.mirrored() : target).action(selecting);
		if (action.isPresent()) {
			text.invokeAction(action.get());
			return;
		}
		TextUnits units = units();
		go(switch (target) {
		case SENTENCE_NEXT -> units::sentenceAfter;
		case SENTENCE_PREVIOUS -> units::sentenceBefore;
		case PARAGRAPH_NEXT -> units::paragraphAfter;
		case PARAGRAPH_PREVIOUS -> units::paragraphBefore;
		default -> throw new IllegalArgumentException(target.name());
		}, selecting);
	}

	/** Among the article's own words: what was cut is passed by, and left for the words behind it. */
	private void go(IntUnaryOperator target, boolean selecting) {
		Projection projection = page.view().projection();
		int caret = text.getCaretOffset();
		int from = projection.stored(caret);
		int own = target.applyAsInt(from);
		int to = projection.shown(own > from && projection.shown(from) > caret ? from : own);
		Point selected = text.getSelection();
		int fixed = caret == selected.x ? selected.y : selected.x;
		text.setSelection(selecting ? fixed : to, to);
	}

	private boolean runsRightToLeft() {
		return page.view().runsRightToLeft(text.getLine(text.getLineAtOffset(text.getCaretOffset())));
	}

	private TextUnits units() {
		return new TextUnits(page.view().text(), page.language());
	}
}
