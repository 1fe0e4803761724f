// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.tables.TableCell.Origin;
import org.pressmark.store.StoreException;

/** Reads the rows of a sheet (18.3.1). */
final class SheetReader {

	private static final int LETTERS = 26;

	private final String name;
	private final XMLStreamReader xml;
	private final SharedTexts texts;
	private final NumberFormats formats;
	private final List<TableRow> rows = new ArrayList<>();
	private final List<TableCell> cells = new ArrayList<>();
	private int number;
	private int width;

	SheetReader(String name, XMLStreamReader xml, SharedTexts texts, NumberFormats formats) {
		this.name = name;
		this.xml = xml;
		this.texts = texts;
		this.formats = formats;
	}

	List<TableRow> rows() throws XMLStreamException, StoreException {
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				begin();
			} else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
				endRow();
			}
		}
		return rows;
	}

	private void begin() throws XMLStreamException {
		switch (xml.getLocalName()) {
		case "row" -> {
			String said = xml.getAttributeValue(null, "r");
			number = said == null ? number + 1 : Integer.parseInt(said);
		}
		case "c" -> readCell();
		default -> {
			// Widths, links and comments say nothing about events.
		}
		}
	}

	private void endRow() throws StoreException {
		// What stands beside the table is no part of it.
		TableRow row = new TableRow(number, rows.isEmpty() ? cells : cells.subList(0, Math.min(cells.size(), width)));
		width = rows.isEmpty() ? row.cells().size() : width;
		cells.clear();
		if (!row.isEmpty()) {
			rows.add(row);
		}
		if (rows.size() > EventTable.MOST_ROWS) {
			throw new StoreException(NLS.bind(Messages.file_tooManyRows, name, EventTable.MOST_ROWS));
		}
	}

	private void readCell() throws XMLStreamException {
		int column = column(xml.getAttributeValue(null, "r"));
		String type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
		String style = xml.getAttributeValue(null, "s");
		boolean isFormula = false;
		String value = "";
		while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
			if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
				switch (xml.getLocalName()) {
				case "f" -> isFormula = true;
				case "v" -> value = xml.getElementText();
				case "is" -> value = SharedTexts.text(xml);
				default -> {
					// Nothing else in a cell is its value.
				}
				}
			}
		}
		if (column < EventTable.MOST_COLUMNS) {
			while (cells.size() < column) {
				cells.add(TableCell.EMPTY);
			}
			cells.add(cell(value, type, style, isFormula));
		}
	}

	/** The column of a reference such as AB12; without one, that after the last. */
	private int column(String reference) {
		int column = 0;
		for (int i = 0; reference != null && i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
			column = Math.min(column * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1, EventTable.MOST_COLUMNS + 1);
		}
		return Math.max(column == 0 ? cells.size() : column - 1, cells.size());
	}

	private TableCell cell(String value, String type, String style, boolean isFormula) {
		if (value.isEmpty()) {
			return isFormula ? new TableCell("", Optional.empty(), Origin.UNKNOWN) : TableCell.EMPTY;
		}
		Origin origin = isFormula ? Origin.CALCULATED : Origin.WRITTEN;
		return switch (type) {
		case "s" -> new TableCell(texts.get(value).strip(), Optional.empty(), origin);
		case "str", "inlineStr" -> new TableCell(EscapedText.plain(value).strip(), Optional.empty(), origin);
		case "b" -> new TableCell(WorkbookTable.isTrue(value) ? "TRUE" : "FALSE", Optional.empty(), origin);
		case "e" -> new TableCell(value, Optional.empty(), Origin.ERROR);
		case "d" -> new TableCell(value, Edtf.tryParse(value), origin);
		default -> number(value, style, origin);
		};
	}

	private TableCell number(String value, String style, Origin origin) {
		double number = Double.parseDouble(value);
		Optional<Edtf> date = formats.date(number, style);
		return new TableCell(date.map(Edtf::toString).orElseGet(() -> NumberFormats.plain(number)), date, origin);
	}
}
