// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.List;

import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** The place of the contents, which are filled in when all headings are known. */
final class ContentsField {

	/** Headings of the levels, links, no page numbers on the web, and all paragraphs of these levels. */
	private static final String INSTRUCTION = " TOC \\o \"1-%s\" \\h \\z \\u ";

	private final WordDocument document;
	private final CTP placeholder;
	private final int levels;
	private final int headingsBefore;

	/**
	 * @param placeholder stands where the contents will
	 * @param levels how many levels of headings they have
	 * @param headingsBefore how many headings stand before the contents
	 */
	ContentsField(WordDocument document, CTP placeholder, int levels, int headingsBefore) {
		this.document = document;
		this.placeholder = placeholder;
		this.levels = levels;
		this.headingsBefore = headingsBefore;
	}

	/** How many headings stand before the contents. */
	int headingsBefore() {
		return headingsBefore;
	}

	/** Puts the contents in their place. */
	void fill(List<Heading> all) {
		List<Heading> headings = all.stream().filter(heading -> heading.level() <= levels).toList();
		try (XmlCursor place = placeholder.newCursor()) {
			for (int i = 0; i < headings.size(); i++) {
				Heading heading = headings.get(i);
				WordParagraph entry = insert(place, heading.level() == 1 ? Style.CONTENTS_1 : Style.CONTENTS_2);
				if (i == 0) {
					entry.beginField(INSTRUCTION.formatted(levels));
				}
				write(heading, entry);
				if (i == headings.size() - 1) {
					entry.endField();
				}
			}
			place.removeXml();
		}
	}

	/** By a cursor: POI's own way counts all that is before, each time. */
	private WordParagraph insert(XmlCursor place, String style) {
		place.beginElement(place.getName());
		place.toParent();
		CTP entry = (CTP) place.getObject();
		place.toNextSibling();
		return new WordParagraph(entry, style, document);
	}

	private static void write(Heading heading, WordParagraph entry) {
		if (!heading.number().isEmpty()) {
			entry.link(heading.number() + "\t", "", heading.bookmark());
		}
		entry.language(heading.language()).link(heading.text(), "", heading.bookmark()).language(TextLanguage.OF_REPORT);
	}
}
