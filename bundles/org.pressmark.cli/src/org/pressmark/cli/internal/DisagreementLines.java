// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.events.Disagreement;
import org.pressmark.operations.events.Disagreement.Voice;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.EventReport;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/**
 * What sources disagree in, one below the other, with their words.
 *
 * @param reader tells the words
 */
record DisagreementLines(ProjectReader reader) {

	private static final int WORDS_CHARACTERS = 100;

	/** The event, then a line for each source. */
	List<String> of(TimelineEntry entry) throws StoreException {
		List<String> lines = new ArrayList<>();
		Optional<Disagreement> disagreement = entry.disagreement();
		if (disagreement.isPresent()) {
			lines.add(NLS.bind(Messages.timeline_disagreement, new Object[] { date(entry.when()),
					Plain.line(entry.event().getTitle()), String.join(", ", entry.disagreements()).replace('_', ' ') }));
			for (Voice voice : disagreement.get().voices()) {
				lines.add(line(voice));
			}
		}
		return lines;
	}

	/** What scripts get of each source. */
	List<JsonLine> json(TimelineEntry entry) throws StoreException {
		List<JsonLine> sources = new ArrayList<>();
		for (Voice voice : entry.disagreement().map(Disagreement::voices).orElse(List.of())) {
			sources.add(entry.json(voice.report()).put("isOtherDate", voice.isOtherDate())
					.put("text", words(voice.report())));
		}
		return sources;
	}

	private String line(Voice voice) throws StoreException {
		EventReport report = voice.report();
		String says = report.says().map(when -> voice.isOtherDate() ? NLS.bind(Messages.timeline_saysOther, date(report.says()))
				: date(report.says())).orElse(Messages.timeline_saysNothing);
		String differs = report.differs() ? NLS.bind(Messages.timeline_differs, report.comment().map(Plain::line).orElse(""))
				: "";
		return NLS.bind(Messages.timeline_source,
				new Object[] { report.outlet().map(Plain::line).orElse(Messages.article_outletUnknown),
						report.published().isEmpty() ? Messages.article_dateUnknown : date(report.published()), says,
						Plain.shorten(words(report), WORDS_CHARACTERS), differs }).stripTrailing();
	}

	private String words(EventReport report) throws StoreException {
		return reader.annotation(report.annotationId()).map(AnnotationRow::words).orElse("");
	}

	private static String date(Optional<Edtf> date) {
		return date.map(EdtfFormat.of(Locale.getDefault(Locale.Category.FORMAT))::format).orElse(Messages.timeline_undated);
	}
}
