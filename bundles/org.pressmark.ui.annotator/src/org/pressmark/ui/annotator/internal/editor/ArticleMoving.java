// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.Optional;

import org.pressmark.model.Annotation;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;

/** Moves the caret of an article's editor from mark to mark. UI thread only. */
public final class ArticleMoving {

	private final ArticlePage page;
	private final ArticleText text;

	ArticleMoving(ArticlePage page, ArticleText text) {
		this.page = page;
		this.text = text;
	}

	/** Goes to the next mark, or to the one before. */
	public void toMark(boolean after) {
		ArticleMarks marks = page.view().marks();
		Optional<Annotation> selected = page.view().selected();
		Optional<Annotation> target = selected.isPresent() ? marks.beside(selected.get(), after)
				: marks.beside(text.selection().begin() - (after ? 1 : 0), after);
		target.ifPresent(page::reveal);
	}
}
