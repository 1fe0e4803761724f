// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.HashMap;
import java.util.Map;

import org.pressmark.export.ReportOptions;
import org.pressmark.export.internal.report.Period;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.text.XmlText;
import org.pressmark.model.time.Edtf;

/** What a template can have a place for; see {@link org.pressmark.export.ReportTemplate}. */
final class ReportPlaces {

	private ReportPlaces() {
	}

	/** The texts by their names. */
	static Map<String, String> of(Report report) {
		ReportOptions options = report.options();
		Words words = report.words();
		Map<String, String> places = new HashMap<>();
		places.put("title", options.title());
		places.put("subtitle", options.subtitle().orElse(""));
		places.put("author", options.author());
		places.put("date", words.of(Edtf.day(options.generatedAt().toLocalDate())));
		places.put("classification", options.classification().orElse(""));
		places.put("project", report.project().getName() == null ? "" : report.project().getName());
		places.put("period", Period.of(report.articles()).inWords(words));
		places.put("articles", words.of("count", report.articles().size()));
		places.put("outlets", words.of("count", report.outletCount()));
		places.put("quotations", words.of("count", report.quotationCount()));
		places.put("events", words.of("count", report.events().size()));
		places.replaceAll((name, text) -> XmlText.clean(text).replaceAll("\\s+", " ").strip());
		return places;
	}
}
