// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.ArticleCounts;
import org.pressmark.export.internal.report.EntityEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.sections.SectionParameter;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.names.IndexLetters;

/** Everybody and everything that is named, by type, with how often and where. */
public final class EntitiesSection extends WordSection {

	/** How often somebody or something has to be named in all articles together. */
	@SectionParameter(label = "entities_least", least = 0)
	public int least;

	/** Whether what analysts noted about somebody or something is in it. */
	@SectionParameter(label = "entities_withNotes")
	public boolean notes = true;

	/** In which order they stand below their type. */
	@SectionParameter(label = "entities_order")
	public Order order = Order.MOST_NAMED;

	/** How many of the articles that name somebody or something it leads to, the first ones. */
	@SectionParameter(label = "entities_places", least = 1)
	public int places = 20;

	/** An order of entities. */
	public enum Order {
		/** Those that are named most come first. */
		MOST_NAMED,
		/** As an index has them, with their letters. */
		ALPHABET
	}

	private static final String NAME = "entities";
	private static final int[] WIDTHS = {3100, 2158, 850, 850, 2000};
	private static final int LETTER_WIDTH = 560;

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
		document.paragraph(Style.NOTE).text(words.of(types(report).findAny().isEmpty() ? "entities_none"
				: "entities_intro_" + order));
		Optional<IndexLetters> letters = order == Order.ALPHABET ? Optional.of(new IndexLetters(words.locale()))
				: Optional.empty();
		types(report).forEach(type -> {
			heading(type, words).write(document);
			write(entries(type, report), letters, words, document);
		});
	}

	/** @param letters those of an index, if it is one */
	private void write(List<EntityEntry> entries, Optional<IndexLetters> letters, Words words, WordDocument document) {
		WordTable table = document.table(Style.REPORT_TABLE, words.of("entities_description"), widths());
		WordRow header = table.headerRow();
		if (letters.isPresent()) {
			header.cell(Style.TABLE_HEADER, words.of("entities_letter"));
		}
		header.cell(Style.TABLE_HEADER, words.of("entities_name")).cell(Style.TABLE_HEADER, words.of("entities_aliases"))
				.cell(Style.TABLE_NUMBER_HEADER, words.of("entities_mentions"))
				.cell(Style.TABLE_NUMBER_HEADER, words.of("entities_quoted"))
				.cell(Style.TABLE_HEADER, words.of("entities_articles"));
		letters.ifPresentOrElse(index -> writeIndex(entries, index, words, table),
				() -> entries.forEach(entry -> write(entry, words, table.row())));
	}

	private int[] widths() {
		if (order == Order.MOST_NAMED) {
			return WIDTHS;
		}
		IntStream others = IntStream.range(0, WIDTHS.length).map(i -> i == 0 ? WIDTHS[i] - LETTER_WIDTH : WIDTHS[i]);
		return IntStream.concat(IntStream.of(LETTER_WIDTH), others).toArray();
	}

	/** A letter stands before the first that it is the letter of. */
	private void writeIndex(List<EntityEntry> entries, IndexLetters letters, Words words, WordTable table) {
		String last = "";
		Comparator<EntityEntry> byName = Comparator.comparing(EntitiesSection::name, letters.order());
		for (EntityEntry entry : entries.stream().sorted(byName).toList()) {
			String letter = letters.of(name(entry));
			WordRow row = table.row();
			row.cell(Style.INDEX_LETTER, letter.equals(last) ? "" : letter);
			write(entry, words, row);
			last = letter;
		}
	}

	private static String name(EntityEntry entry) {
		return Objects.toString(entry.entity().getName(), "");
	}

	private void write(EntityEntry entry, Words words, WordRow row) {
		Entity entity = entry.entity();
		row.cell(Style.TABLE_TEXT).text(name(entry), Style.STRONG);
		if (notes && entity.getNotes() != null && !entity.getNotes().isBlank()) {
			row.paragraph(Style.TABLE_SECONDARY).written(entity.getNotes());
		}
		row.cell(Style.TABLE_TEXT, String.join(words.of("list_comma"), entity.getAliases()));
		row.cell(Style.TABLE_NUMBER, count(entry.mentionCount(), words));
		row.cell(Style.TABLE_NUMBER, count(entry.quotations(), words));
		writePlaces(entry, words, row.cell(Style.TABLE_TEXT));
	}

	private void writePlaces(EntityEntry entry, Words words, WordParagraph cell) {
		ArticleCounts articles = entry.mentions();
		References.places(cell, articles.numbers().limit(places), article -> Bookmarks.mention(entry, article));
		if (articles.size() > places) {
			cell.text(" " + words.of("entities_more", articles.size() - places));
		}
	}

	private static String count(int count, Words words) {
		return count == 0 ? words.of("count_none") : words.of("count", count);
	}
}
