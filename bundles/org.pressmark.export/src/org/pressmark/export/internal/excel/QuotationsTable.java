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
import org.pressmark.model.Quotation;

/** A row for each quotation; the numbers are those of the Word report. */
final class QuotationsTable implements ExcelTable<Marked<Quotation>> {

	@Override
	public String name() {
		return "quotations";
	}

	@Override
	public List<Column<Marked<Quotation>>> columns(Report report) {
		Words words = report.words();
		Stream<Column<Marked<Quotation>>> own = Stream.of(
				Column.narrow("number", (row, cell) -> cell.number(row.number())),
				Column.medium("speaker", (row, cell) -> cell.text(report.name(row.annotation().getSpeaker()))),
				Column.medium("addressee", (row, cell) -> cell.text(report.name(row.annotation().getAddressee()))),
				Column.wide("words", (row, cell) -> cell.text(row.text())),
				Column.narrow("mode", (row, cell) -> cell.text(words.of(row.annotation().getMode()))),
				Column.narrow("cue", (row, cell) -> cell.text(row.annotation().getCue())),
				Column.narrow("stance", (row, cell) -> cell.text(words.of(row.annotation().getStance()))));
		Column<Marked<Quotation>> id = Column.medium("speakerId", (row, cell) -> cell
				.text(Optional.ofNullable(row.annotation().getSpeaker()).map(Entity::getId)));
		return Stream.of(own, Marked.<Quotation>source(words).stream(), Marked.<Quotation>provenance(words).stream(),
				Stream.of(id)).flatMap(columns -> columns).toList();
	}

	@Override
	public void rows(Report report, SubMonitor monitor, Consumer<Marked<Quotation>> consumer) {
		AtomicInteger number = new AtomicInteger();
		report.readArticles(monitor, article -> article.annotations(Quotation.class)
				.forEach(quotation -> consumer.accept(new Marked<>(number.incrementAndGet(), quotation, article))));
	}
}
