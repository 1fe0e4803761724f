// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;

/** A row for each place at which an article names an entity. */
final class MentionsTable implements ExcelTable<Marked<Mention>> {

	@Override
	public String name() {
		return "sheet_mentions";
	}

	@Override
	public List<Column<Marked<Mention>>> columns(Report report) {
		Words words = report.words();
		Stream<Column<Marked<Mention>>> own = Stream.of(
				Column.narrow("number", (row, cell) -> cell.number(row.number())),
				Column.medium("entity", (row, cell) -> cell.text(report.name(row.annotation().getEntity()))),
				Column.narrow("type", (row, cell) -> cell.text(entity(row).map(entity -> words.of(entity.getType())))),
				Column.medium("text", (row, cell) -> cell.text(row.text())),
				Column.wide("context", (row, cell) -> cell.text(row.context())));
		Column<Marked<Mention>> id = Column.medium("entityId",
				(row, cell) -> cell.text(entity(row).map(Entity::getId)));
		return Stream.of(own, Marked.<Mention>source(words).stream(), Marked.<Mention>provenance(words).stream(),
				Stream.of(id)).flatMap(columns -> columns).toList();
	}

	private static Optional<Entity> entity(Marked<Mention> row) {
		return Optional.ofNullable(row.annotation().getEntity());
	}

	@Override
	public void rows(Report report, SubMonitor monitor, Consumer<Marked<Mention>> consumer) {
		AtomicInteger number = new AtomicInteger();
		report.readArticles(monitor, article -> article.annotations(Mention.class)
				.forEach(mention -> consumer.accept(new Marked<>(number.incrementAndGet(), mention, article))));
	}
}
