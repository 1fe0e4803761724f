// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.events.exchange.FormulaMark;
import org.pressmark.operations.events.tables.TableCell.Origin;
import org.pressmark.store.StoreException;

/**
 * Reads tables of separated values as <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a> has them, with commas,
 * semicolons or tabs: the one with which most of the first rows have as many cells as the heads. A first line {@code sep=;},
 * as Excel knows it, says so outright.
 */
final class SeparatedText {

	private static final String SEPARATORS = ",;\t"; //$NON-NLS-1$
	private static final String SAID = "sep="; //$NON-NLS-1$
	private static final int TRIED = 30;
	private static final char QUOTE = '"';

	private final String name;
	private final String text;
	private final char separator;
	private final int most;
	private final List<TableRow> rows = new ArrayList<>();
	private final List<TableCell> cells = new ArrayList<>();
	private final StringBuilder cell = new StringBuilder();
	private boolean wasQuoted;
	private int at;

	private SeparatedText(String name, String text, int begin, char separator, int most) {
		this.name = name;
		this.text = text;
		this.separator = separator;
		this.most = most;
		at = begin;
	}

	/** @param doubt what a person should know of how its characters were read */
	static EventTable read(String name, String text, Optional<String> doubt) throws StoreException {
		int first = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
		String line = text.substring(0, first).strip();
		boolean isSaid = line.regionMatches(true, 0, SAID, 0, SAID.length()) && line.length() <= SAID.length() + 1;
		int begin = isSaid ? Math.min(first + 1, text.length()) : 0;
		char separator = !isSaid ? guess(name, text) : line.length() > SAID.length() ? line.charAt(SAID.length()) : '\t';
		List<TableRow> rows = new SeparatedText(name, text, begin, separator, Integer.MAX_VALUE).rows();
		return EventTable.of(name, rows, doubt.stream().toList());
	}

	private static char guess(String name, String text) {
		return (char) SEPARATORS.chars().boxed()
				.max(Comparator.<Integer>comparingInt(each -> likelihood(name, text, (char) each.intValue()))
						.thenComparing(each -> -SEPARATORS.indexOf(each)))
				.orElseThrow().intValue();
	}

	private static int likelihood(String name, String text, char separator) {
		try {
			List<TableRow> rows = new SeparatedText(name, text, 0, separator, TRIED).rows().stream()
					.filter(row -> !row.isEmpty()).toList();
			int columns = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
			long alike = rows.stream().filter(row -> row.cells().size() == columns).count();
			return columns < 2 ? 0 : (int) (alike * TRIED / rows.size()) * EventTable.MOST_COLUMNS + columns;
		} catch (StoreException e) {
			return 0; // It is read once more with the likeliest one, and what is wrong is said then.
		}
	}

	private List<TableRow> rows() throws StoreException {
		while (at < text.length() && rows.size() < most) {
			char unit = text.charAt(at);
			if (unit == QUOTE && cell.toString().isBlank() && !wasQuoted) {
				readQuoted();
			} else if (unit == separator) {
				endCell();
				at++;
			} else if (unit == '\n' || unit == '\r') {
				endRow();
				at += text.startsWith("\r\n", at) ? 2 : 1; //$NON-NLS-1$
			} else {
				cell.append(unit);
				at++;
			}
		}
		if (rows.size() < most && (!cell.isEmpty() || wasQuoted || !cells.isEmpty())) {
			endRow();
		}
		return rows;
	}

	/** From a quotation mark to the next single one. */
	private void readQuoted() throws StoreException {
		cell.setLength(0);
		wasQuoted = true;
		int begin = at + 1;
		int end = text.indexOf(QUOTE, begin);
		while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == QUOTE) {
			cell.append(text, begin, end + 1);
			begin = end + 2;
			end = text.indexOf(QUOTE, begin);
		}
		if (end < 0) {
			throw new StoreException(NLS.bind(Messages.text_quoteOpen,
					new Object[] { name, rows.size() + 1, EventTable.letters(cells.size()) }));
		}
		cell.append(text, begin, end);
		at = end + 1;
	}

	private void endCell() {
		if (cells.size() < EventTable.MOST_COLUMNS) {
			cells.add(cell(cell.toString().strip()));
		}
		cell.setLength(0);
		wasQuoted = false;
	}

	/** An apostrophe marks as text what a spreadsheet would take for a formula; without it, it is one. */
	private static TableCell cell(String text) {
		if (text.startsWith("=")) { //$NON-NLS-1$
			return new TableCell(text, Optional.empty(), Origin.UNKNOWN);
		}
		return TableCell.written(FormulaMark.without(text));
	}

	private void endRow() throws StoreException {
		endCell();
		rows.add(new TableRow(rows.size() + 1, cells));
		cells.clear();
		if (rows.size() > EventTable.MOST_ROWS) {
			throw new StoreException(NLS.bind(Messages.file_tooManyRows, name, EventTable.MOST_ROWS));
		}
	}
}
