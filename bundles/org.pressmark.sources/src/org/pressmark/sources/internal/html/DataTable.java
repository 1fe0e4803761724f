// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.pressmark.sources.internal.article.Bylines;

/**
 * A table that shows data, so that each of its rows is a paragraph. One that is there for the layout of the page is none: a
 * cell of it has several paragraphs, a long one or a heading, or it has no two rows with several cells; nor is one of links, or
 * one that says who wrote the article.
 */
final class DataTable {

	private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");
	private static final Set<String> CELLS = Set.of("td", "th");
	private static final Set<String> LAYOUT = Set.of("presentation", "none");
	private static final int FEWEST_ROWS = 2;
	/** What says who wrote the article and when has a label and a value in each row. */
	private static final int LABELLED = 2;
	private static final double MOST_LINKS = 0.9;
	private static final int LARGEST_SPAN = 1000;

	/** A cell that reaches down into further rows. */
	private static final class Span {

		private final int columns;
		private int rows;

		private Span(int columns, int rows) {
			this.columns = columns;
			this.rows = rows;
		}
	}

	private final Map<Element, List<Optional<Element>>> rows = new IdentityHashMap<>();
	private final Map<Integer, Span> spans = new HashMap<>();
	private final CellReader reader = new CellReader();
	private int severalCells;
	private int columns;

	private DataTable() {
	}

	/** The table with its cells; empty when it is there for the layout. */
	static Optional<DataTable> of(Element table) {
		if (LAYOUT.contains(table.attributes().get("role"))) {
			return Optional.empty();
		}
		DataTable data = new DataTable();
		return data.read(table) && data.isData() ? Optional.of(data) : Optional.empty();
	}

	/** The cells of a row; empty in place of one that a cell of a row above reaches into. None for a row of no such table. */
	List<Optional<Element>> cells(Element row) {
		return rows.getOrDefault(row, List.of());
	}

	private boolean read(Element around) {
		for (Element child : around.children()) {
			if (SECTIONS.contains(child.normalName()) && !read(child) || child.nameIs("tr") && !readRow(child)) {
				return false;
			}
		}
		return true;
	}

	private boolean readRow(Element row) {
		List<Optional<Element>> cells = new ArrayList<>();
		int column = 0;
		int filled = 0;
		for (Element child : row.children()) {
			if (CELLS.contains(child.normalName())) {
				if (!reader.read(child)) {
					return false;
				}
				column = fill(cells, column);
				int width = span(child, "colspan");
				spans.put(column, new Span(width, span(child, "rowspan")));
				cells.add(Optional.of(child));
				column += width;
				filled += reader.isEmpty() ? 0 : 1;
			}
		}
		fill(cells, column);
		spans.values().forEach(span -> span.rows--);
		severalCells += filled > 1 ? 1 : 0;
		columns = Math.max(columns, cells.size());
		rows.put(row, cells);
		return true;
	}

	/** Adds what reaches down into the row at a column and right behind it. Returns the next column. */
	private int fill(List<Optional<Element>> cells, int column) {
		int next = column;
		for (Span span = spans.get(next); span != null && span.rows > 0; span = spans.get(next)) {
			cells.add(Optional.empty());
			next += span.columns;
		}
		return next;
	}

	private static int span(Element cell, String name) {
		String value = cell.attributes().get(name).strip();
		boolean number = !value.isEmpty() && value.length() <= 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
		return number ? Math.clamp(Integer.parseInt(value), 1, LARGEST_SPAN) : 1;
	}

	private boolean isData() {
		return severalCells >= FEWEST_ROWS && reader.linkShare() < MOST_LINKS && (columns > LABELLED || !namesAuthors());
	}

	private boolean namesAuthors() {
		return rows.values().stream().flatMap(List::stream).flatMap(Optional::stream).map(ShortText::of)
				.anyMatch(text -> Bylines.isLabel(text) || !Bylines.read(text).isEmpty());
	}
}
