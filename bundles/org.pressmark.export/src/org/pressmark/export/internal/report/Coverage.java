// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pressmark.model.time.Edtf;

/**
 * How many articles which outlets published when.
 *
 * @param outlets the outlets
 * @param periods from the first to the last in which something was published, those without any article among them too;
 * and last the articles whose day is not known, if there are any
 */
public record Coverage(List<String> outlets, List<Period> periods) {

	/**
	 * A day, week, month or year.
	 *
	 * @param start its first day; empty for the articles whose day is not known
	 * @param label in ISO 8601, or {@linkplain Coverage#inWords in words}
	 * @param articles how many articles each outlet published
	 */
	public record Period(Optional<LocalDate> start, String label, int[] articles) {

		/** How many articles all outlets published. */
		public int sum() {
			return IntStream.of(articles).sum();
		}
	}

	/** The coverage of a report, with so many outlets by name. */
	public static Coverage of(Report report, int maxOutlets) {
		ArticleGroups groups = ArticleGroups.byOutlet(report, maxOutlets);
		List<LocalDate> days = report.articles().stream().map(ArticleEntry::publicationDay).flatMap(Optional::stream)
				.sorted(Comparator.naturalOrder()).toList();
		List<Period> periods = days.isEmpty() ? new ArrayList<>()
				: count(report, groups, days.getFirst(), days.getLast());
		int[] unknown = new int[groups.labels().size()];
		report.articles().stream().filter(article -> article.publicationDay().isEmpty())
				.forEach(article -> unknown[groups.of(article)]++);
		if (days.size() < report.articles().size()) {
			periods.add(new Period(Optional.empty(), report.words().of("group_dayUnknown"), unknown));
		}
		return new Coverage(groups.labels(), List.copyOf(periods));
	}

	private static List<Period> count(Report report, ArticleGroups groups, LocalDate first, LocalDate last) {
		TimeStep step = TimeStep.between(first, last);
		List<Period> periods = new ArrayList<>();
		Map<LocalDate, int[]> counts = new HashMap<>();
		for (LocalDate start : step.starts(first, last)) {
			int[] articles = counts.computeIfAbsent(start, key -> new int[groups.labels().size()]);
			periods.add(new Period(Optional.of(start), step.label(start), articles));
		}
		report.articles().forEach(article -> article.publicationDay()
				.ifPresent(day -> counts.get(step.start(day))[groups.of(article)]++));
		return periods;
	}

	/** The same with its days, months and years as readers say them; weeks have no other name. */
	public Coverage inWords(Words words) {
		return new Coverage(outlets, periods.stream().map(period -> new Period(period.start(),
				Edtf.tryParse(period.label()).map(words::of).orElse(period.label()), period.articles())).toList());
	}

	/** Those periods that have a place in time. */
	public List<Period> dated() {
		return periods.stream().filter(period -> period.start().isPresent()).toList();
	}
}
