// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.ArticleStatus;
import org.pressmark.model.time.Edtf;

/**
 * What a report knows of an article without its text.
 *
 * @param number its number in the report, from 1
 * @param title the headline
 * @param opening the first words of the text when there is no headline, otherwise empty
 * @param retrieved the instant in ISO 8601
 * @param documentNumber the number that a news database has it under
 * @param paywalled whether only subscribers get all of it
 * @param caption what is written below the main image
 * @param length the number of UTF-16 code units of the text
 * @param counts how much is marked
 * @param firstQuotation the number in the report of the article's first quotation, were it to have one
 */
public record ArticleEntry(int number, String id, Optional<String> title, String opening, Optional<String> outlet,
		List<String> authors, Optional<String> url, ReportDate published, ReportDate updated,
		Optional<String> retrieved, Optional<String> language, ArticleStatus status, Optional<String> sourceName,
		Optional<String> documentNumber, Optional<Boolean> paywalled, Optional<String> caption, int length, Counts counts, int firstQuotation) {

	/**
	 * How often things are marked in an article.
	 *
	 * @param events the number of different events
	 */
	public record Counts(int mentions, int quotations, int events, int times, int passages) {
	}

	/** The day of publication, if it is known to the day. */
	public Optional<LocalDate> publicationDay() {
		return published.value().flatMap(Edtf::written).map(LocalDateTime::toLocalDate);
	}

	/** The headline, or the first words and that they are none. */
	public String heading(Words words) {
		return title.orElseGet(() -> opening.isEmpty() ? words.of("article_empty")
				: words.of("article_untitled", opening));
	}

	/** Outlet and day, in as few words as name the source. */
	public String source(Words words) {
		return source(published.day(), words);
	}

	/** Outlet and date with all that is known of it. */
	public String fullSource(Words words) {
		return source(published, words);
	}

	private String source(ReportDate date, Words words) {
		return words.of("article_source", outlet.orElseGet(() -> words.of("outlet_unknown")),
				date.isKnown() ? date.inWords(words) : words.of("date_unknown"));
	}
}
