// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.EventDisagreement;
import org.pressmark.export.EventDisagreement.Voice;
import org.pressmark.export.internal.report.AnnotatedArticle;
import org.pressmark.export.internal.report.ArticleEntry;
import org.pressmark.export.internal.report.EventEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.sections.SectionParameter;
import org.pressmark.model.EventMention;

/** Where outlets disagree: of each such event what each source says, side by side. */
public final class DisagreementsSection extends WordSection {

	/** Whether only sources are in it that say otherwise, and not those that agree. */
	@SectionParameter(label = "disagreements_onlyOther")
	public boolean onlyOther;

	private static final String NAME = "disagreements";
	private static final int[] WIDTHS = {2200, 1950, 1700, 3108};

	/** The words of a source. */
	private record Evidence(ArticleEntry article, String words) {
	}

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) {
		Words words = report.words();
		Heading.section(words.of(NAME), NAME).write(document);
		Map<String, EventDisagreement> disagreements = report.disagreements().stream()
				.collect(Collectors.toMap(EventDisagreement::eventId, Function.identity()));
		Map<String, Evidence> evidence = disagreements.isEmpty() ? Map.of() : evidence(report, monitor);
		List<EventEntry> events = report.events().stream().filter(entry -> disagreements.containsKey(entry.event().getId()))
				.filter(entry -> !shown(disagreements.get(entry.event().getId()), evidence).isEmpty()).toList();
		document.paragraph(Style.NOTE).text(words.of(events.isEmpty() ? "disagreements_none" : "disagreements_intro"));
		if (events.isEmpty()) {
			return;
		}
		WordTable table = document.table(Style.REPORT_TABLE, words.of("disagreements_description"), WIDTHS);
		table.headerRow().cell(Style.TABLE_HEADER, words.of("disagreements_event"))
				.cell(Style.TABLE_HEADER, words.of("disagreements_source"))
				.cell(Style.TABLE_HEADER, words.of("disagreements_date"))
				.cell(Style.TABLE_HEADER, words.of("disagreements_words"));
		for (EventEntry event : events) {
			for (Voice voice : shown(disagreements.get(event.event().getId()), evidence)) {
				write(event, voice, evidence.get(voice.annotationId()), words, table.row());
			}
		}
	}

	/** Those sources that the report has. */
	private List<Voice> shown(EventDisagreement disagreement, Map<String, Evidence> evidence) {
		return disagreement.voices().stream().filter(voice -> evidence.containsKey(voice.annotationId()))
				.filter(voice -> !onlyOther || voice.isOtherDate() || voice.isOtherwise()).toList();
	}

	private static Map<String, Evidence> evidence(Report report, SubMonitor monitor) {
		Map<String, Evidence> evidence = new HashMap<>();
		report.readArticles(monitor, article -> add(article, evidence));
		return evidence;
	}

	private static void add(AnnotatedArticle article, Map<String, Evidence> evidence) {
		article.annotations(EventMention.class).forEach(mention -> evidence.put(Objects.toString(mention.getId(), ""),
				new Evidence(article.entry(), article.words(mention))));
	}

	/** The event stands in each row, for a table is read row by row. */
	private static void write(EventEntry event, Voice voice, Evidence evidence, Words words, WordRow row) {
		row.cell(Style.TABLE_TEXT).text(Objects.toString(event.event().getTitle(), ""), Style.STRONG);
		row.paragraph(Style.TABLE_SECONDARY)
				.text(event.when().isKnown() ? event.when().inWords(words) : words.of("date_unknown"));
		References.source(row.cell(Style.TABLE_TEXT), evidence.article(), words);
		row.cell(Style.TABLE_TEXT).text(voice.says().map(words::of).orElse(words.of("count_none")),
				voice.isOtherDate() ? Style.STRONG : "");
		if (voice.isOtherDate()) {
			row.paragraph(Style.TABLE_SECONDARY).text(words.of("disagreements_otherDate"));
		}
		row.cell(Style.TABLE_TEXT).language(TextLanguage.of(evidence.article().language()))
				.link(evidence.words(), "", Bookmarks.evidence(event, evidence.article().number()));
		if (voice.isOtherwise()) {
			row.paragraph(Style.TABLE_SECONDARY).text(words.of("disagreements_otherwise"));
		}
		voice.comment().filter(comment -> !comment.isBlank())
				.ifPresent(comment -> row.paragraph(Style.TABLE_SECONDARY).written(comment));
	}
}
