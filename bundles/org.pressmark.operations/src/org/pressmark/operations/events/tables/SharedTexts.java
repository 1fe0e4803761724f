// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of a workbook share (18.4), in their order; how they are pronounced is no part of them. */
final class SharedTexts {

	private final List<String> texts = new ArrayList<>();

	void accept(XMLStreamReader xml) throws XMLStreamException {
		if (xml.getLocalName().equals("si")) {
			texts.add(text(xml));
		}
	}

	/** The text at a place; empty if there is none. */
	String get(String index) {
		try {
			return texts.get(Integer.parseInt(index.strip()));
		} catch (NumberFormatException | IndexOutOfBoundsException e) {
			return "";
		}
	}

	/** The text in the element at which a reader is, which then is at its end. */
	static String text(XMLStreamReader xml) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		int depth = 1;
		while (depth > 0) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
				text.append(xml.getElementText());
			} else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
				text(xml);
			} else if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				depth--;
			}
		}
		return EscapedText.plain(text.toString());
	}
}
