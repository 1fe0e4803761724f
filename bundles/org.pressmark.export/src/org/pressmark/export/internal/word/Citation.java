// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.pressmark.export.internal.report.ArticleEntry;
import org.pressmark.export.internal.report.ReportDate;
import org.pressmark.export.internal.report.Words;

/**
 * An article as an entry of a list of references, in the style of a handbook: articles of newspapers by the Chicago Manual
 * of Style (17th edition, notes and bibliography, 14.191), the Publication Manual of the APA (7th edition, 10.1) and
 * ISO 690:2021. Names of authors stand as the article has them: which part of a name is the family's nobody can tell from
 * the name alone, and many are those of agencies.
 */
final class Citation {

	private static final String SENTENCE_ENDS = ".?!…。？！؟";

	private final ArticleEntry article;
	private final Words words;
	private final WordParagraph paragraph;

	Citation(ArticleEntry article, Words words, WordParagraph paragraph) {
		this.article = article;
		this.words = words;
		this.paragraph = paragraph;
	}

	/** Adds it. */
	void write(CitationStyle style) {
		switch (style) {
			case REPORT -> report();
			case CHICAGO -> chicago();
			case APA -> apa();
			case ISO_690 -> iso690();
		}
	}

	private void report() {
		if (!article.authors().isEmpty()) {
			paragraph.text(words.of("source_authors", String.join(words.of("list_comma"), article.authors())) + " ");
		}
		String heading = article.heading(words);
		title(isTitled() ? words.of("quoted", heading) : heading);
		paragraph.text(isTitled() ? ". " : " ").text(words.of("source_published", article.fullSource(words)));
		address("", ".");
	}

	private void chicago() {
		authors("citation_and").ifPresent(names -> paragraph.text(ended(names) + " "));
		String heading = ended(article.heading(words));
		title(isTitled() ? words.of("quoted", heading) : heading);
		paragraph.text(" ").text(outlet(), Style.EMPHASIS).text(words.of("list_comma") + ended(date("citation_chicagoDay")));
		address("", ".");
	}

	private void apa() {
		String date = words.of("citation_apaDate", date("citation_apaDay"));
		Optional<String> authors = authors("citation_apaAnd");
		authors.ifPresent(names -> paragraph.text(names + " " + date + " "));
		title(ended(article.heading(words)));
		paragraph.text(authors.isPresent() ? " " : " " + date + " ").text(outlet(), Style.EMPHASIS).text(".");
		address("", "");
	}

	private void iso690() {
		authors("citation_and").ifPresent(names -> paragraph.text(ended(names) + " "));
		title(ended(article.heading(words)));
		paragraph.text(" ").text(outlet(), Style.EMPHASIS);
		if (article.url().isPresent()) {
			paragraph.text(" " + words.of("citation_online"));
		}
		paragraph.text(". ").text(ended(publishedAndViewed()));
		address(words.of("citation_available") + " ", ".");
	}

	private String publishedAndViewed() {
		String published = article.published().isKnown() ? article.published().day().inWords(words)
				: words.of("citation_noDate");
		return article.url().flatMap(url -> article.retrieved()).map(ReportDate::of)
				.map(date -> published + " " + words.of("citation_viewed", date.day().inWords(words))).orElse(published);
	}

	private boolean isTitled() {
		return article.title().isPresent();
	}

	/** In the language of the article, and leading to it. */
	private void title(String text) {
		paragraph.language(TextLanguage.of(article.language()))
				.link(text, Style.REFERENCE, Bookmarks.article(article.number())).language(TextLanguage.OF_REPORT);
	}

	private Optional<String> authors(String and) {
		List<String> names = article.authors();
		if (names.size() < 2) {
			return names.stream().findFirst();
		}
		String first = String.join(words.of("list_comma"), names.subList(0, names.size() - 1));
		return Optional.of(words.of(and, first, names.getLast()));
	}

	private String outlet() {
		return article.outlet().orElseGet(() -> words.of("outlet_unknown"));
	}

	/** As the style has days; a date that is known less finely as all of the report. */
	private String date(String pattern) {
		return article.publicationDay()
				.map(day -> day.format(DateTimeFormatter.ofPattern(words.of(pattern), words.locale())))
				.orElseGet(() -> article.published().isKnown() ? article.published().day().inWords(words)
						: words.of("citation_noDate"));
	}

	private void address(String before, String after) {
		article.url().ifPresent(url -> paragraph.text(" " + before).webLink(url).text(after));
	}

	private static String ended(String text) {
		return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
	}
}
