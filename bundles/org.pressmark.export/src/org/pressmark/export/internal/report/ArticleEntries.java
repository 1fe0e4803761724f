// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.pressmark.export.internal.report.ArticleEntry.Counts;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.text.Excerpt;

/**
 * Notes what a report knows of its articles, one after the other. What many of them have in common, their outlet or their
 * day, is kept once: a report may have very many articles.
 */
final class ArticleEntries {

	private final List<ArticleEntry> entries = new ArrayList<>();
	private final Map<String, Optional<String>> names = new HashMap<>();
	private final Map<String, ReportDate> dates = new HashMap<>();
	private int quotations;

	/** The number that the next article gets. */
	int nextNumber() {
		return entries.size() + 1;
	}

	/** Notes the next article. */
	void add(Article article) {
		String text = Objects.toString(article.getText(), "");
		Optional<String> title = known(article.getTitle());
		Counts counts = counts(article);
		entries.add(new ArticleEntry(nextNumber(), ReportBuilder.key(article), title,
				title.isPresent() ? "" : Excerpt.opening(text), shared(article.getOutlet()), List.copyOf(article.getAuthors()),
				known(article.getUrl()), date(article.getPublished()), date(article.getUpdated()),
				known(article.getRetrieved()), shared(article.getLanguage()), article.getStatus(),
				known(article.getSourceName()), known(article.getDocumentNumber()),
				Optional.ofNullable(article.getPaywalled()), known(article.getCaption()), text.length(), counts, quotations + 1));
		quotations += counts.quotations();
	}

	/** The articles that were noted. */
	List<ArticleEntry> all() {
		return List.copyOf(entries);
	}

	private Optional<String> shared(String name) {
		return names.computeIfAbsent(name, ArticleEntries::known);
	}

	private ReportDate date(String written) {
		return dates.computeIfAbsent(written, ReportDate::of);
	}

	private static Optional<String> known(String value) {
		return Optional.ofNullable(value).filter(text -> !text.isBlank());
	}

	private static Counts counts(Article article) {
		List<Annotation> all = article.getAnnotations();
		long reported = all.stream().filter(EventMention.class::isInstance)
				.map(annotation -> ((EventMention) annotation).getEvent()).filter(Objects::nonNull)
				.map(ReportBuilder::key).distinct().count();
		return new Counts(count(all, Mention.class), count(all, Quotation.class), (int) reported,
				count(all, TimeExpression.class), count(all, Passage.class));
	}

	private static int count(List<Annotation> annotations, Class<?> kind) {
		return (int) annotations.stream().filter(kind::isInstance).count();
	}
}
