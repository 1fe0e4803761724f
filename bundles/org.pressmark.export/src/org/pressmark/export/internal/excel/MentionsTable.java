// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.pressmark.export.internal.report.AnnotatedArticle;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Mention;

/** A row for each place at which an article names an entity. */
final class MentionsTable implements MarkTable<Marked<Mention>> {

	private final Report report;
	private final ReportLinks links;
	private int count;

	MentionsTable(Report report, ReportLinks links) {
		this.report = report;
		this.links = links;
	}

	@Override
	public String name() {
		return "sheet_mentions";
	}

	@Override
	public String table() {
		return "Mentions";
	}

	@Override
	public List<Column<Marked<Mention>>> columns() {
		Words words = report.words();
		Stream<Column<Marked<Mention>>> own = Stream.of(
				Column.number("number", (row, cell) -> cell.number(row.number())),
				Column.number("entityNumber", (row, cell) -> report.entry(row.annotation().getEntity())
						.ifPresent(entry -> cell.link(links.entities(), ReportLinks.number(entry)))),
				Column.narrow("entity", (row, cell) -> cell.text(report.name(row.annotation().getEntity()))),
				Column.<Marked<Mention>>narrow("type", (row, cell) -> cell
						.text(entity(row).map(entity -> words.of(entity.getType())))).offering(Choice.of(EntityType.class)),
				Column.narrow("text", (row, cell) -> cell.text(row.text())),
				Column.wide("context", (row, cell) -> cell.text(row.context())));
		Column<Marked<Mention>> id = Column.medium("entityId",
				(row, cell) -> cell.text(entity(row).map(Entity::getId)));
		return Stream.of(own, Marked.<Mention>source(words, links).stream(),
				Marked.<Mention>provenance(words).stream(), Stream.of(id)).flatMap(columns -> columns).toList();
	}

	private static Optional<Entity> entity(Marked<Mention> row) {
		return Optional.ofNullable(row.annotation().getEntity());
	}

	@Override
	public void rows(AnnotatedArticle article, Consumer<Marked<Mention>> consumer) {
		article.annotations(Mention.class).forEach(mention -> consumer.accept(new Marked<>(++count, mention, article)));
	}
}
