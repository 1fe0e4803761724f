// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.export.internal.report.AnnotatedArticle;
import org.pressmark.export.internal.report.Report;
import org.pressmark.model.Annotation;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.Paragraph;
import org.pressmark.model.ParagraphKind;
import org.pressmark.model.Quotation;
import org.pressmark.model.text.ItemNumber;

/** The text of an article, letter by letter, in which the annotations are shown by character styles. */
final class AnnotatedText {

	private final AnnotatedArticle article;
	private final Report report;
	private final WordDocument document;
	private final TextLanguage language;
	private final MarkLayers layers;
	private final Optional<AnnotationComments> comments;
	private final Map<Quotation, Integer> quotations = new IdentityHashMap<>();
	private final Map<Integer, ParagraphKind> kinds = new HashMap<>();
	private final Set<String> bookmarked = new HashSet<>();

	/** @param comments the comments that say what is marked; empty for none */
	AnnotatedText(AnnotatedArticle article, Report report, WordDocument document, Optional<AnnotationComments> comments) {
		this.article = article;
		this.report = report;
		this.document = document;
		this.comments = comments;
		language = TextLanguage.of(article.entry().language());
		layers = new MarkLayers(report, document.markStyles());
		int number = article.entry().firstQuotation();
		for (Quotation quotation : article.annotations(Quotation.class)) {
			quotations.put(quotation, number++);
		}
		for (Paragraph paragraph : article.article().getParagraphs()) {
			kinds.put(paragraph.getBegin(), paragraph.getKind());
		}
	}

	void write() {
		List<MarkedLine> lines = MarkedLine.of(article.text(), article.annotations(Annotation.class));
		for (MarkedLine line : lines) {
			WordParagraph paragraph = document.paragraph(style(line)).language(language);
			line.runs().forEach(run -> write(run, paragraph));
			int next = line == lines.getLast() ? Integer.MAX_VALUE : line.end() + 1;
			comments.ifPresent(each -> each.end(next, paragraph));
		}
	}

	private String style(MarkedLine line) {
		return switch (kinds.get(line.begin())) {
			case HEADING -> Style.ARTICLE_HEADING;
			case QUOTE -> Style.ARTICLE_QUOTE;
			case LIST_ITEM -> ItemNumber.begins(article.text(), line.begin()) ? Style.ARTICLE_NUMBERED_ITEM
					: Style.ARTICLE_LIST_ITEM;
			case CAPTION -> Style.ARTICLE_CAPTION;
			case TEXT -> Style.ARTICLE_TEXT;
			case null -> Style.ARTICLE_TEXT;
		};
	}

	private void write(MarkedLine.Run run, WordParagraph paragraph) {
		for (Annotation annotation : run.starting()) {
			bookmark(annotation).filter(bookmarked::add)
					.ifPresent(name -> paragraph.bookmark(name, place -> { /* only a place */ }));
		}
		comments.ifPresent(each -> each.begin(run.starting(), paragraph));
		paragraph.text(article.words(run.begin(), run.end()), layers.style(run.annotations()));
		comments.ifPresent(each -> each.end(run.end(), paragraph));
	}

	private Optional<String> bookmark(Annotation annotation) {
		int number = article.entry().number();
		return switch (annotation) {
			case Quotation quotation -> Optional.of(Bookmarks.quotation(quotations.get(quotation)));
			case Mention mention -> report.entry(mention.getEntity())
					.map(entity -> Bookmarks.mention(entity, number));
			case EventMention mention -> report.entry(mention.getEvent())
					.map(event -> Bookmarks.evidence(event, number));
			default -> Optional.empty();
		};
	}
}
