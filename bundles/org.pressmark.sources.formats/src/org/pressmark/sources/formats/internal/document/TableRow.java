// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.sources.ImportException;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.internal.article.Whitespace;

/**
 * A row of a table, cell by cell. It becomes one paragraph, {@code Germany | Heiko Maas}, unless the table is there for the
 * layout of the page: a cell has several paragraphs then, or a long one, or it is the only one in its row.
 */
public final class TableRow {

	/** What parts the cells. */
	public static final String BETWEEN = " | ";

	private static final int LONGEST_CELL = 200;

	private record Cell(List<String> texts, List<Optional<ParagraphKind>> kinds) {
	}

	private final List<Cell> cells = new ArrayList<>();
	private boolean open;

	/** Whether nothing is in it. */
	public boolean isEmpty() {
		return cells.isEmpty();
	}

	/**
	 * Adds a paragraph to the cell that is open, or to a new one.
	 *
	 * @param text with any white space
	 * @param kind what its style says that it is
	 */
	public void add(String text, Optional<ParagraphKind> kind) {
		if (!open) {
			cells.add(new Cell(new ArrayList<>(), new ArrayList<>()));
			open = true;
		}
		if (Whitespace.isVisible(text)) {
			cells.getLast().texts().add(text);
			cells.getLast().kinds().add(kind);
		}
	}

	/** Ends the cell that is open, or an empty one. */
	public void endCell() {
		add("", Optional.empty());
		open = false;
	}

	/**
	 * Ends the row, and begins a new one.
	 *
	 * @param paragraphs takes what the row is
	 * @throws ImportException when there are too many
	 */
	public void end(Paragraphs paragraphs) throws ImportException {
		while (!cells.isEmpty() && cells.getLast().texts().isEmpty()) {
			cells.removeLast();
		}
		boolean several = cells.stream().filter(cell -> !cell.texts().isEmpty()).limit(2).count() > 1;
		if (several && cells.stream().allMatch(TableRow::isShort)) {
			paragraphs.add(cells.stream().map(cell -> String.join("", cell.texts())).map(Whitespace::normalise)
					.collect(Collectors.joining(BETWEEN)), Optional.of(ParagraphKind.TEXT));
		} else {
			for (Cell cell : cells) {
				for (int i = 0; i < cell.texts().size(); i++) {
					paragraphs.add(cell.texts().get(i), cell.kinds().get(i));
				}
			}
		}
		cells.clear();
		open = false;
	}

	private static boolean isShort(Cell cell) {
		return cell.texts().size() <= 1 && cell.texts().stream().allMatch(text -> text.length() <= LONGEST_CELL);
	}
}
