// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pressmark.export.internal.report.ArticleGroups;
import org.pressmark.export.internal.report.EntityEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.EntityType;

/**
 * A row for each entity that is named, a column for each group of articles: how often they name it.
 *
 * @param name the key of the sheet's name
 * @param table its name in formulas
 * @param key of the columns of groups
 */
record MatrixTable(String name, String table, String key, ArticleGroups groups, Report report, ReportLinks links)
		implements ReportTable<MatrixTable.Named> {

	/** Excel has room for more columns than a person can find their way in. */
	private static final int MOST_OUTLETS = 200;
	private static final int MOST_WEEKS = 520;

	/**
	 * An entity.
	 *
	 * @param counts how often the articles of each group name it
	 */
	record Named(EntityEntry entry, int[] counts) {
	}

	static MatrixTable byOutlet(Report report, ReportLinks links) {
		return new MatrixTable("sheet_byOutlet", "ByOutlet", "outletGroup", ArticleGroups.byOutlet(report, MOST_OUTLETS),
				report, links);
	}

	static MatrixTable byWeek(Report report, ReportLinks links) {
		return new MatrixTable("sheet_byWeek", "ByWeek", "weekGroup", ArticleGroups.byWeek(report, MOST_WEEKS), report,
				links);
	}

	@Override
	public List<Column<Named>> columns() {
		Words words = report.words();
		Stream<Column<Named>> leading = Stream.of(
				Column.number("entityRow", (row, cell) -> cell.link(links.entities(), ReportLinks.number(row.entry))),
				Column.medium("name", (row, cell) -> cell.text(row.entry.entity().getName())),
				Column.<Named>narrow("type", (row, cell) -> cell.text(words.of(row.entry.entity().getType())))
						.offering(Choice.of(EntityType.class)),
				Column.number("mentionCount", (row, cell) -> cell.number(row.entry.mentionCount())));
		return Stream.concat(leading, IntStream.range(0, groups.labels().size()).mapToObj(this::column)).toList();
	}

	/** Nothing stands where an entity is not named, so that the others are seen. */
	private Column<Named> column(int group) {
		return Column.<Named>number(key, (row, cell) -> {
			if (row.counts[group] > 0) {
				cell.number(row.counts[group]);
			}
		}).headed(groups.labels().get(group));
	}

	@Override
	public TableLook look() {
		return TableLook.MATRIX;
	}

	@Override
	public void rows(Consumer<Named> consumer) {
		report.entities().stream().filter(entry -> !entry.mentions().isEmpty())
				.forEach(entry -> consumer.accept(new Named(entry, groups.sums(entry.mentions()))));
	}
}
