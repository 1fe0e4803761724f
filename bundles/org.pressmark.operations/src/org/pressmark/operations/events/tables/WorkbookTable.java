// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.StoreException;

/**
 * Reads the first sheet of a workbook (SpreadsheetML, ECMA-376, part 1, 18), in one pass over its XML, whichever namespace, the
 * transitional or the strict one, it has. Formulas are not calculated: their value is the one that the file keeps.
 */
final class WorkbookTable {

	private static final String WORKBOOK = "xl/workbook.xml";
	private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
	private static final String FOLDER = "xl/";

	/** What is done where an element begins. */
	@FunctionalInterface
	private interface Element {

		void accept(XMLStreamReader xml) throws XMLStreamException;
	}

	private final String name;
	private final WorkbookParts parts;
	private final Map<String, String> targets = new HashMap<>();
	private final List<String> sheets = new ArrayList<>();
	private final List<String> sheetNames = new ArrayList<>();
	private boolean is1904;

	WorkbookTable(String name, WorkbookParts parts) {
		this.name = name;
		this.parts = parts;
	}

	EventTable read() throws StoreException {
		try {
			readWorkbook();
			SharedTexts texts = new SharedTexts();
			elements("xl/sharedStrings.xml", texts::accept);
			NumberFormats formats = new NumberFormats(is1904);
			elements("xl/styles.xml", formats::accept);
			String part = targets.getOrDefault(sheets.getFirst(), "worksheets/sheet1.xml");
			Optional<XMLStreamReader> sheet = parts.open(part.startsWith("/") ? part : FOLDER + part);
			if (sheet.isEmpty()) {
				throw new StoreException(NLS.bind(Messages.workbook_none, name));
			}
			List<TableRow> rows = new SheetReader(name, sheet.get(), texts, formats).rows();
			return EventTable.of(name, rows, warnings());
		} catch (XMLStreamException | IllegalArgumentException e) {
			String reason = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
			throw new StoreException(NLS.bind(Messages.workbook_damaged, name, reason), e);
		}
	}

	private void readWorkbook() throws XMLStreamException, StoreException {
		elements(RELATIONS, xml -> {
			if (xml.getLocalName().equals("Relationship")) {
				targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
			}
		});
		elements(WORKBOOK, xml -> {
			switch (xml.getLocalName()) {
			case "workbookPr" -> is1904 = isTrue(xml.getAttributeValue(null, "date1904"));
			case "sheet" -> addSheet(xml);
			default -> {
				// The rest is about how a workbook looks.
			}
			}
		});
		if (sheets.isEmpty()) {
			throw new StoreException(NLS.bind(Messages.workbook_none, name));
		}
	}

	private void addSheet(XMLStreamReader xml) {
		if (xml.getAttributeValue(null, "state") == null) {
			sheetNames.add(xml.getAttributeValue(null, "name"));
			for (int i = 0; i < xml.getAttributeCount(); i++) {
				if (xml.getAttributeLocalName(i).equals("id")) {
					sheets.add(xml.getAttributeValue(i));
				}
			}
		}
	}

	static boolean isTrue(String value) {
		return "1".equals(value) || "true".equals(value);
	}

	private List<String> warnings() {
		return sheetNames.size() < 2 ? List.of() : List.of(NLS.bind(Messages.workbook_otherSheets, sheetNames.getFirst()));
	}

	/** Goes through the elements of a part; one that the file does not have has none. */
	private void elements(String part, Element element) throws XMLStreamException {
		Optional<XMLStreamReader> xml = parts.open(part);
		while (xml.isPresent() && xml.get().hasNext()) {
			int event = xml.get().next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				element.accept(xml.get());
			}
		}
	}
}
