// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.internal.report.Period;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.time.Edtf;

/** What the report is, by whom, from when, and how much is in it. */
public final class TitlePage extends WordSection {

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) {
		if (document.isEmpty()) {
			document.beginWithTitlePage();
		}
		ReportOptions options = report.options();
		Words words = report.words();
		document.paragraph(Style.CLASSIFICATION).text(options.classification().orElse(""));
		document.paragraph(Style.KICKER).text(words.of("title_kicker"));
		document.paragraph(Style.TITLE).text(options.title());
		options.subtitle().ifPresent(subtitle -> document.paragraph(Style.SUBTITLE).text(subtitle));
		document.paragraph(Style.TITLE_RULE);
		writeFacts(report, document);
	}

	/** In lines and not a table, which would have no row of heads for those who are read it. */
	private static void writeFacts(Report report, WordDocument document) {
		ReportOptions options = report.options();
		Words words = report.words();
		fact(document, words.of("title_period"), Period.of(report.articles()).inWords(words));
		fact(document, words.of("title_articles"), words.of("count", report.articles().size()));
		fact(document, words.of("title_outlets"), words.of("count", report.outletCount()));
		fact(document, words.of("title_quotations"), words.of("count", report.quotationCount()));
		fact(document, words.of("title_events"), words.of("count", report.events().size()));
		fact(document, words.of("title_author"), options.author());
		fact(document, words.of("title_date"), words.of(Edtf.day(options.generatedAt().toLocalDate())));
		options.classification().ifPresent(mark -> fact(document, words.of("title_classification"), mark));
	}

	private static void fact(WordDocument document, String label, String value) {
		if (!value.isBlank()) {
			document.paragraph(Style.FACT_TEXT).text(label, Style.LABEL).tab().text(value);
		}
	}
}
