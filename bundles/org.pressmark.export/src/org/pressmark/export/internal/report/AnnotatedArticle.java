// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.text.ReadingOrder;

/** An article while its text is at hand; not to be kept. */
public record AnnotatedArticle(ArticleEntry entry, Article article) {

	/** Reading order; what marks the same words by the ids, so that a report does not depend on the history. */
	private static final Comparator<Annotation> ORDER = ReadingOrder.OF_ANNOTATIONS
			.thenComparing(annotation -> Objects.toString(annotation.getId(), ""));

	/** The text of the article, empty when there is none. */
	public String text() {
		return Objects.toString(article.getText(), "");
	}

	/** The annotations of a kind in reading order, the longer first where two begin together. */
	public <A extends Annotation> List<A> annotations(Class<A> kind) {
		return article.getAnnotations().stream().filter(kind::isInstance).map(kind::cast).sorted(ORDER)
				.toList();
	}

	/** The words that an annotation marks. */
	public String words(Annotation annotation) {
		return words(annotation.getBegin(), annotation.getEnd());
	}

	/** The words of a range; of one that reaches over the ends of the text, what there is. */
	public String words(int begin, int end) {
		String text = text();
		int from = Math.clamp(begin, 0, text.length());
		return text.substring(from, Math.clamp(end, from, text.length()));
	}
}
