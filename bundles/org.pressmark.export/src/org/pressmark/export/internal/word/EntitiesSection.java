// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.EntityEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.sections.SectionParameter;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;

/** Everybody and everything that is named, by type, with how often and where. */
public final class EntitiesSection extends WordSection {

	/** How often somebody or something has to be named in all articles together. */
	@SectionParameter(label = "entities_least", least = 0)
	public int least;

	/** Whether what analysts noted about somebody or something is in it. */
	@SectionParameter(label = "entities_withNotes")
	public boolean notes = true;

	private static final String NAME = "entities";
	private static final int[] WIDTHS = {3400, 2258, 900, 900, 1500};

	private static Heading heading(EntityType type, Words words) {
		return Heading.subsection(words.of("entities_" + type.name()),
				NAME + "_" + type.name().toLowerCase(Locale.ROOT));
	}

	private Stream<EntityType> types(Report report) {
		return EntityType.VALUES.stream().filter(type -> !entries(type, report).isEmpty());
	}

	private List<EntityEntry> entries(EntityType type, Report report) {
		return report.entities().stream().filter(entry -> entry.entity().getType() == type)
				.filter(entry -> entry.mentionCount() >= least).toList();
	}

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) {
		Words words = report.words();
		Heading.section(words.of(NAME), NAME).write(document);
		document.paragraph(Style.NOTE).text(words.of(types(report).findAny().isEmpty() ? "entities_none" : "entities_intro"));
		types(report).forEach(type -> {
			heading(type, words).write(document);
			write(entries(type, report), words, document);
		});
	}

	private void write(List<EntityEntry> entries, Words words, WordDocument document) {
		WordTable table = document.table(Style.REPORT_TABLE, words.of("entities_description"), WIDTHS);
		table.headerRow().cell(Style.TABLE_HEADER, words.of("entities_name"))
				.cell(Style.TABLE_HEADER, words.of("entities_aliases"))
				.cell(Style.TABLE_NUMBER_HEADER, words.of("entities_mentions"))
				.cell(Style.TABLE_NUMBER_HEADER, words.of("entities_quoted"))
				.cell(Style.TABLE_HEADER, words.of("entities_articles"));
		entries.forEach(entry -> write(entry, words, table.row()));
	}

	private void write(EntityEntry entry, Words words, WordRow row) {
		Entity entity = entry.entity();
		row.cell(Style.TABLE_TEXT).text(Objects.toString(entity.getName(), ""), Style.STRONG);
		if (notes && entity.getNotes() != null && !entity.getNotes().isBlank()) {
			row.paragraph(Style.TABLE_SECONDARY).text(entity.getNotes());
		}
		row.cell(Style.TABLE_TEXT, String.join(words.of("list_comma"), entity.getAliases()));
		row.cell(Style.TABLE_NUMBER, count(entry.mentionCount(), words));
		row.cell(Style.TABLE_NUMBER, count(entry.quotations(), words));
		References.numbers(row.cell(Style.TABLE_TEXT), entry.mentions().keySet(),
				article -> Bookmarks.mention(entry, article));
	}

	private static String count(int count, Words words) {
		return count == 0 ? words.of("count_none") : words.of("count", count);
	}
}
