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
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.Stance;

/** A row for each quotation; the numbers are those of the Word report. */
final class QuotationsTable implements MarkTable<Marked<Quotation>> {

	private final Report report;
	private final ReportLinks links;
	private int count;

	QuotationsTable(Report report, ReportLinks links) {
		this.report = report;
		this.links = links;
	}

	@Override
	public String name() {
		return "quotations";
	}

	@Override
	public String table() {
		return "Quotations";
	}

	@Override
	public List<Column<Marked<Quotation>>> columns() {
		Words words = report.words();
		Stream<Column<Marked<Quotation>>> own = Stream.of(
				Column.number("number", (row, cell) -> cell.number(row.number())),
				Column.number("speakerNumber", (row, cell) -> report.entry(row.annotation().getSpeaker())
						.ifPresent(entry -> cell.link(links.entities(), ReportLinks.number(entry)))),
				Column.narrow("speaker", (row, cell) -> cell.text(report.name(row.annotation().getSpeaker()))),
				Column.wide("words", (row, cell) -> cell.text(row.text())),
				Column.<Marked<Quotation>>narrow("mode", (row, cell) -> cell.text(words.of(row.annotation().getMode())))
						.offering(Choice.of(QuotationMode.class)),
				Column.<Marked<Quotation>>narrow("stance", (row, cell) -> cell.text(words.of(row.annotation().getStance())))
						.offering(Choice.of(Stance.class)));
		Stream<Column<Marked<Quotation>>> more = Stream.of(
				Column.medium("addressee", (row, cell) -> cell.text(report.name(row.annotation().getAddressee()))),
				Column.narrow("cue", (row, cell) -> cell.text(row.annotation().getCue())));
		Column<Marked<Quotation>> id = Column.medium("speakerId", (row, cell) -> cell
				.text(Optional.ofNullable(row.annotation().getSpeaker()).map(Entity::getId)));
		return Stream.of(own, Marked.<Quotation>source(words, links).stream(), more,
				Marked.<Quotation>provenance(words).stream(), Stream.of(id)).flatMap(columns -> columns).toList();
	}

	@Override
	public void rows(AnnotatedArticle article, Consumer<Marked<Quotation>> consumer) {
		article.annotations(Quotation.class)
				.forEach(quotation -> consumer.accept(new Marked<>(++count, quotation, article)));
	}
}
