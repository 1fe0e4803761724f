// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.odt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.pressmark.sources.formats.internal.document.SafeXml;

/** What the paragraph styles of an OpenDocument text are made of: each has a parent, up to those with known names. */
final class OdtStyles implements SafeXml.Handler {

	private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
	private static final int DEEPEST = 20;

	private final Map<String, String> parents = new HashMap<>();
	private final OdtLists lists = new OdtLists();

	@Override
	public void begin(XMLStreamReader reader) {
		lists.beginStyle(reader);
		if ("style".equals(reader.getLocalName()) && "paragraph".equals(reader.getAttributeValue(STYLE, "family"))) {
			String name = reader.getAttributeValue(STYLE, "name");
			String parent = reader.getAttributeValue(STYLE, "parent-style-name");
			if (name != null && parent != null) {
				parents.put(name, parent);
			}
		}
	}

	@Override
	public void end(String name) {
		// Nothing is open.
	}

	@Override
	public void characters(String characters) {
		// Styles are told in attributes.
	}

	/** The lists, which know their styles. */
	OdtLists lists() {
		return lists;
	}

	/** Whether a style is a known one, or made of it; spaces are written {@code _20_}. */
	boolean is(String style, String known) {
		String name = style;
		for (int i = 0; name != null && i < DEEPEST; i++) {
			if (name.replace("_20_", " ").toLowerCase(Locale.ROOT).equals(known)) {
				return true;
			}
			name = parents.get(name);
		}
		return false;
	}
}
