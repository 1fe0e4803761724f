// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.time.Edtf;

/**
 * The time in which articles were published.
 *
 * @param span from the first to the last, empty when nothing is known
 * @param undated how many articles have no date
 */
public record Period(Optional<Edtf> span, int undated) {

	private static final Comparator<Edtf> BY_END = Comparator
			.comparing(date -> date.latest().orElse(LocalDateTime.MAX));

	/** The period of articles. */
	public static Period of(List<ArticleEntry> articles) {
		List<Edtf> dates = articles.stream().flatMap(article -> article.published().value().stream())
				.map(Edtf::withoutTime).toList();
		Optional<Edtf> span = dates.stream().min(Comparator.naturalOrder())
				.map(first -> first.withEnd(dates.stream().max(BY_END).orElseThrow()));
		return new Period(span, articles.size() - dates.size());
	}

	/** The period, and how much it leaves out. */
	public String inWords(Words words) {
		String known = span.map(words::of).orElse("");
		if (undated == 0) {
			return known;
		}
		return span.isEmpty() ? words.of("date_unknown") : words.of("title_periodAndUndated", known, undated);
	}
}
