// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.pressmark.export.internal.report.EntityEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;

/** A row for each entity. */
record EntitiesTable(Report report, ReportLinks links) implements ReportTable<EntityEntry> {

	@Override
	public String name() {
		return "sheet_entities";
	}

	@Override
	public String table() {
		return "Entities";
	}

	@Override
	public List<Column<EntityEntry>> columns() {
		Words words = report.words();
		return List.of(
				Column.number("number", (entry, cell) -> cell.number(ReportLinks.number(entry))),
				Column.medium("name", (entry, cell) -> cell.text(entry.entity().getName())),
				Column.<EntityEntry>narrow("type", (entry, cell) -> cell.text(words.of(entry.entity().getType())))
						.offering(Choice.of(EntityType.class)),
				Column.medium("aliases", (entry, cell) -> cell.text(String.join("; ", entry.entity().getAliases()))),
				Column.number("mentionCount", (entry, cell) -> cell.number(entry.mentionCount())),
				Column.number("articleCount", (entry, cell) -> cell.number(entry.mentions().size())),
				Column.number("spokenCount", (entry, cell) -> cell.number(entry.quotations())),
				Column.number("firstArticle", (entry, cell) -> Numbers.linkFirst(entry.mentions(), links, cell)),
				Column.narrow("articleNumbers", (entry, cell) -> cell.text(Numbers.listed(entry.mentions()))),
				Column.wide("notes", (entry, cell) -> cell.text(entry.entity().getNotes())),
				Column.medium("externalIds", (entry, cell) -> cell.text(externalIds(entry.entity()))),
				Column.medium("entityId", (entry, cell) -> cell.text(entry.entity().getId())));
	}

	private static String externalIds(Entity entity) {
		return entity.getExternalIds().stream().map(id -> id.getScheme() + ":" + id.getValue())
				.collect(Collectors.joining("; "));
	}

	@Override
	public void rows(Consumer<EntityEntry> consumer) {
		report.entities().forEach(consumer);
	}
}
