// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marks;

import java.util.Optional;

import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Identified;

/** What is shown of an article right now: its marks, and which of them is selected. UI thread only. */
public final class MarkView {

	private final Article article;
	private ArticleMarks marks;
	private Optional<Annotation> selected = Optional.empty();
	private Optional<Identified> emphasised = Optional.empty();

	public MarkView(Article article) {
		this.article = article;
		this.marks = new ArticleMarks(article);
	}

	public Article article() {
		return article;
	}

	public String text() {
		return Optional.ofNullable(article.getText()).orElse(""); //$NON-NLS-1$
	}

	public ArticleMarks marks() {
		return marks;
	}

	/** The mark that is selected. */
	public Optional<Annotation> selected() {
		return selected;
	}

	/** Selects a mark, or none. */
	public void select(Optional<Annotation> annotation) {
		selected = annotation;
		emphasised = Optional.empty();
	}

	/** Makes all marks stand out that refer to something; until a mark is selected. */
	public void emphasise(Identified object) {
		selected = Optional.empty();
		emphasised = Optional.of(object);
	}

	/** Looks at the article again. */
	public void refresh() {
		marks = new ArticleMarks(article);
		selected = selected.filter(each -> each.getArticle() == article);
	}

	/** Whether a mark is to stand out: the selected one, or one of those that refer to what was selected elsewhere. */
	boolean standsOut(Annotation annotation) {
		return isSelected(annotation) || emphasised.filter(annotation.eCrossReferences()::contains).isPresent();
	}

	boolean isSelected(Annotation annotation) {
		return selected.isPresent() && selected.get() == annotation;
	}
}
