// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pressmark.export.internal.report.Coverage;
import org.pressmark.export.internal.report.Coverage.Period;
import org.pressmark.model.time.Edtf;

/** A row for each day, week, month or year, a column for each outlet: how many articles it published. */
record CoverageTable(Coverage coverage) implements ReportTable<Period> {

	/** The first column of outlets. */
	static final int LEADING = 3;

	@Override
	public String name() {
		return "sheet_coverage";
	}

	@Override
	public String table() {
		return "Coverage";
	}

	@Override
	public List<Column<Period>> columns() {
		Stream<Column<Period>> leading = Stream.of(
				Column.narrow("period", (period, cell) -> cell.text(period.label())),
				Column.narrow("from", (period, cell) -> cell.date(day(period.start()))),
				Column.number("publishedCount", (period, cell) -> cell.number(period.sum())));
		return Stream.concat(leading, IntStream.range(0, coverage.outlets().size()).mapToObj(this::column)).toList();
	}

	private static Optional<Edtf> day(Optional<LocalDate> start) {
		return start.map(Edtf::day);
	}

	private Column<Period> column(int outlet) {
		return Column.<Period>number("publishedBy", (period, cell) -> cell.number(period.articles()[outlet]))
				.headed(coverage.outlets().get(outlet));
	}

	@Override
	public void rows(Consumer<Period> consumer) {
		coverage.periods().forEach(consumer);
	}
}
