// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.EntityEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.Entity;

/** A row for each entity. */
final class EntitiesTable implements ExcelTable<EntityEntry> {

	@Override
	public String name() {
		return "sheet_entities";
	}

	@Override
	public List<Column<EntityEntry>> columns(Report report) {
		Words words = report.words();
		return List.of(
				Column.medium("name", (entry, cell) -> cell.text(entry.entity().getName())),
				Column.narrow("type", (entry, cell) -> cell.text(words.of(entry.entity().getType()))),
				Column.medium("aliases", (entry, cell) -> cell.text(String.join("; ", entry.entity().getAliases()))),
				Column.narrow("mentionCount", (entry, cell) -> cell.number(entry.mentionCount())),
				Column.narrow("articleCount", (entry, cell) -> cell.number(entry.mentions().size())),
				Column.narrow("articleNumbers", (entry, cell) -> cell.text(Numbers.listed(entry.mentions()))),
				Column.narrow("spokenCount", (entry, cell) -> cell.number(entry.quotations())),
				Column.medium("externalIds", (entry, cell) -> cell.text(externalIds(entry.entity()))),
				Column.wide("notes", (entry, cell) -> cell.text(entry.entity().getNotes())),
				Column.medium("entityId", (entry, cell) -> cell.text(entry.entity().getId())));
	}

	private static String externalIds(Entity entity) {
		return entity.getExternalIds().stream().map(id -> id.getScheme() + ":" + id.getValue())
				.collect(Collectors.joining("; "));
	}

	@Override
	public void rows(Report report, SubMonitor monitor, Consumer<EntityEntry> consumer) {
		report.entities().forEach(consumer);
	}
}
