// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.ArticleEntry;
import org.pressmark.export.internal.report.Period;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.sections.SectionParameter;

/** Which outlets the articles are from: how many, how much is quoted from each, from when, and which. */
public final class CoverageSection extends WordSection {

	/** How many articles of an outlet there have to be. */
	@SectionParameter(label = "coverage_least", least = 1)
	public int least = 1;

	/** Whether a chart shows how many articles of which outlet were published when. */
	@SectionParameter(label = "coverage_chart")
	public boolean chart = true;

	private static final String NAME = "coverage";
	private static final int[] WIDTHS = {2700, 950, 1250, 2358, 1700};

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) throws IOException {
		Words words = report.words();
		Heading.section(words.of(NAME), NAME).write(document);
		List<Map.Entry<Optional<String>, List<ArticleEntry>>> outlets = outlets(report);
		document.paragraph(Style.NOTE).text(words.of(outlets.isEmpty() ? "coverage_none" : "coverage_intro"));
		if (outlets.isEmpty()) {
			return;
		}
		if (chart) {
			new CoverageFigure(report).write(document);
		}
		WordTable table = document.table(Style.REPORT_TABLE, words.of("coverage_description"), WIDTHS);
		table.headerRow().cell(Style.TABLE_HEADER, words.of("coverage_outlet"))
				.cell(Style.TABLE_NUMBER_HEADER, words.of("coverage_articles"))
				.cell(Style.TABLE_NUMBER_HEADER, words.of("coverage_quotations"))
				.cell(Style.TABLE_HEADER, words.of("coverage_days"))
				.cell(Style.TABLE_HEADER, words.of("coverage_numbers"));
		outlets.forEach(outlet -> write(outlet.getKey(), outlet.getValue(), words, table.row()));
	}

	/** The most articles first, then in the order of the report; those of no known outlet last. */
	private List<Map.Entry<Optional<String>, List<ArticleEntry>>> outlets(Report report) {
		Map<Optional<String>, List<ArticleEntry>> outlets = new LinkedHashMap<>();
		report.articles().forEach(article -> outlets.computeIfAbsent(article.outlet(), name -> new ArrayList<>())
				.add(article));
		Comparator<Map.Entry<Optional<String>, List<ArticleEntry>>> unknownLast = Comparator
				.comparing(outlet -> outlet.getKey().isEmpty());
		return outlets.entrySet().stream().filter(outlet -> outlet.getValue().size() >= least)
				.sorted(unknownLast.thenComparing(outlet -> -outlet.getValue().size())).toList();
	}

	private static void write(Optional<String> outlet, List<ArticleEntry> articles, Words words, WordRow row) {
		row.cell(Style.TABLE_TEXT).text(outlet.orElseGet(() -> words.of("outlet_unknown")), Style.STRONG);
		row.cell(Style.TABLE_NUMBER, words.of("count", articles.size()));
		int quotations = articles.stream().mapToInt(article -> article.counts().quotations()).sum();
		row.cell(Style.TABLE_NUMBER, quotations == 0 ? words.of("count_none") : words.of("count", quotations));
		row.cell(Style.TABLE_TEXT, Period.of(articles).inWords(words));
		References.numbers(row.cell(Style.TABLE_TEXT), articles.stream().map(ArticleEntry::number).toList());
	}
}
