// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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

	private static final String SEPARATORS = ",;\t";
	private static final String SAID = "sep=";
	private static final int TRIED = 30;
	/** As spreadsheets read them: spaces around a cell are none of it, and what stands behind a quotation is. */
	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setIgnoreSurroundingSpaces(true)
			.setTrailingData(true).get();

	private final String name;
	private final String text;
	private final CSVFormat format;

	private SeparatedText(String name, String text, char separator) {
		this.name = name;
		this.text = text;
		format = FORMAT.builder().setDelimiter(separator).get();
	}

	/** @param doubt what a person should know of how its characters were read */
	static EventTable read(String name, String text, Optional<String> doubt) throws StoreException {
		int first = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
		String line = text.substring(0, first).strip();
		boolean isSaid = line.regionMatches(true, 0, SAID, 0, SAID.length()) && line.length() <= SAID.length() + 1;
		String body = isSaid ? text.substring(Math.min(first + 1, text.length())) : text;
		char separator = !isSaid ? guess(name, text) : line.length() > SAID.length() ? line.charAt(SAID.length()) : '\t';
		List<TableRow> rows = new SeparatedText(name, body, separator).rows(EventTable.MOST_ROWS + 1);
		if (rows.size() > EventTable.MOST_ROWS) {
			throw new StoreException(NLS.bind(Messages.file_tooManyRows, name, EventTable.MOST_ROWS));
		}
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
			List<TableRow> rows = new SeparatedText(name, text, separator).rows(TRIED).stream().filter(row -> !row.isEmpty())
					.toList();
			int columns = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
			long alike = rows.stream().filter(row -> row.cells().size() == columns).count();
			return columns < 2 ? 0 : (int) (alike * TRIED / rows.size()) * EventTable.MOST_COLUMNS + columns;
		} catch (StoreException e) {
			return 0; // It is read once more with the likeliest one, and what is wrong is said then.
		}
	}

	private List<TableRow> rows(int most) throws StoreException {
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			return parser.stream().limit(most).map(SeparatedText::row).toList();
		} catch (IOException | UncheckedIOException e) {
			// The only thing that can be wrong with a text that is read so.
			throw new StoreException(openQuotation(), e);
		}
	}

	private static TableRow row(CSVRecord values) {
		return new TableRow((int) values.getRecordNumber(),
				values.stream().limit(EventTable.MOST_COLUMNS).map(String::strip).map(SeparatedText::cell).toList());
	}

	/** An apostrophe marks as text what a spreadsheet would take for a formula; without it, it is one. */
	private static TableCell cell(String text) {
		if (text.startsWith("=")) {
			return new TableCell(text, Optional.empty(), Origin.UNKNOWN);
		}
		return TableCell.written(FormulaMark.without(text));
	}

	/** Says where a quotation mark is that has no end: at the last cell, if the end of the file ends it. */
	private String openQuotation() throws StoreException {
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format.builder().setLenientEof(true).get())) {
			CSVRecord last = parser.stream().reduce((before, after) -> after).orElseThrow();
			return NLS.bind(Messages.text_quoteOpen,
					new Object[] { name, last.getRecordNumber(), EventTable.letters(last.size() - 1) });
		} catch (IOException | UncheckedIOException e) {
			throw new StoreException(NLS.bind(Messages.text_damaged, name, e.getMessage()), e);
		}
	}
}
