// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Fields that a word processor fills from other files, databases or programs (ECMA-376 part 1, 17.16.5, and the older ones of
 * dynamic data exchange). What they show stays, as text.
 */
final class FetchingFields {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final QName FIELD = new QName(WORD, "fldSimple");
	private static final QName CHARACTER = new QName(WORD, "fldChar");
	private static final QName INSTRUCTION_TEXT = new QName(WORD, "instrText");
	private static final QName INSTRUCTION = new QName(WORD, "instr");
	private static final QName TYPE = new QName(WORD, "fldCharType");

	private static final Set<String> FETCHING = Set.of("INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDE",
			"DDEAUTO", "DATABASE", "RD", "MACROBUTTON", "AUTOTEXT", "AUTOTEXTLIST");

	/** A field that is made of characters, from its beginning to its end. */
	private static final class Field {

		private final List<XmlObject> parts = new ArrayList<>();
		private final StringBuilder instruction = new StringBuilder();
	}

	private FetchingFields() {
	}

	/** Makes them text; says whether there was one. */
	static boolean unlink(XmlObject xml) {
		List<XmlObject> parts = new ArrayList<>();
		List<XmlObject> simple = new ArrayList<>();
		Deque<Field> open = new ArrayDeque<>();
		try (XmlCursor cursor = xml.newCursor()) {
			for (; cursor.hasNextToken(); cursor.toNextToken()) {
				if (cursor.isStart()) {
					visit(cursor, open, parts, simple);
				}
			}
		}
		parts.forEach(FetchingFields::remove);
		simple.forEach(FetchingFields::unwrap);
		return !parts.isEmpty() || !simple.isEmpty();
	}

	private static void visit(XmlCursor cursor, Deque<Field> open, List<XmlObject> parts, List<XmlObject> simple) {
		QName name = cursor.getName();
		if (FIELD.equals(name) && isFetching(String.valueOf(cursor.getAttributeText(INSTRUCTION)))) {
			simple.add(cursor.getObject());
		} else if (INSTRUCTION_TEXT.equals(name) && !open.isEmpty()) {
			open.peek().instruction.append(cursor.getTextValue());
			open.peek().parts.add(cursor.getObject());
		} else if (CHARACTER.equals(name)) {
			String type = cursor.getAttributeText(TYPE);
			if ("begin".equals(type)) {
				open.push(new Field());
			}
			if (!open.isEmpty()) {
				open.peek().parts.add(cursor.getObject());
			}
			if ("end".equals(type) && !open.isEmpty()) {
				Field field = open.pop();
				if (isFetching(field.instruction.toString())) {
					parts.addAll(field.parts);
				}
			}
		}
	}

	private static boolean isFetching(String instruction) {
		String[] words = instruction.strip().split("[\\s\"\\\\]+", 2);
		return FETCHING.contains(words[0].toUpperCase(Locale.ROOT));
	}

	private static void remove(XmlObject element) {
		try (XmlCursor cursor = element.newCursor()) {
			cursor.removeXml();
		}
	}

	private static void unwrap(XmlObject field) {
		try (XmlCursor from = field.newCursor(); XmlCursor to = field.newCursor()) {
			from.removeAttribute(INSTRUCTION);
			from.moveXmlContents(to);
		}
		remove(field);
	}
}
