// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The articles of a report in groups, each in one: by outlet, say.
 *
 * @param labels what the groups are called
 * @param byArticle the index of each article's group, the first article first
 */
public record ArticleGroups(List<String> labels, int[] byArticle) {

	/**
	 * Groups by outlet, the one with most articles first; those that there is no room for are one, and so are articles
	 * of unknown outlets.
	 */
	public static ArticleGroups byOutlet(Report report, int max) {
		Words words = report.words();
		Map<String, Integer> counts = new HashMap<>();
		report.articles().forEach(article -> article.outlet().ifPresent(name -> counts.merge(name, 1, Integer::sum)));
		List<String> names = counts.keySet().stream().sorted(Comparator.comparing((String name) -> -counts.get(name))
				.thenComparing(Comparator.naturalOrder())).limit(max).toList();
		return of(report, names, ArticleEntry::outlet, words.of("group_otherOutlets"), words.of("outlet_unknown"));
	}

	/**
	 * Groups by the week in which an article was published, in the order of time; those before the last ones that there
	 * is room for are one, and so are articles whose day is not known.
	 */
	public static ArticleGroups byWeek(Report report, int max) {
		Words words = report.words();
		Function<ArticleEntry, Optional<String>> week = article -> article.publicationDay().map(TimeStep.WEEK::label);
		List<String> weeks = report.articles().stream().flatMap(article -> week.apply(article).stream()).distinct()
				.sorted().toList();
		return of(report, weeks.subList(Math.max(0, weeks.size() - max), weeks.size()), week, words.of("group_earlier"),
				words.of("group_dayUnknown"));
	}

	private static ArticleGroups of(Report report, List<String> names, Function<ArticleEntry, Optional<String>> name,
			String other, String unknown) {
		Map<String, Integer> indexes = new HashMap<>();
		names.forEach(each -> indexes.put(each, indexes.size()));
		List<Optional<String>> known = report.articles().stream().map(name).toList();
		boolean hasOthers = known.stream().flatMap(Optional::stream).anyMatch(each -> !indexes.containsKey(each));
		boolean hasUnknown = known.stream().anyMatch(Optional::isEmpty);
		int unknownIndex = names.size() + (hasOthers ? 1 : 0);
		List<String> labels = new ArrayList<>(names);
		Stream.of(Optional.of(other).filter(label -> hasOthers), Optional.of(unknown).filter(label -> hasUnknown))
				.flatMap(Optional::stream).forEach(labels::add);
		int[] byArticle = known.stream().mapToInt(each -> each
				.map(label -> indexes.getOrDefault(label, names.size())).orElse(unknownIndex)).toArray();
		return new ArticleGroups(List.copyOf(labels), byArticle);
	}

	/** The index of an article's group. */
	public int of(ArticleEntry article) {
		return byArticle[article.number() - 1];
	}

	/** Sums up by group what is counted by article. */
	public int[] sums(ArticleCounts counts) {
		int[] sums = new int[labels.size()];
		counts.forEach((number, count) -> sums[byArticle[number - 1]] += count);
		return sums;
	}
}
