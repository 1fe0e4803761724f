// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.Report;

/**
 * The table of contents: a field that Word can update, with the headings as links in it already. Page numbers are
 * not: only Word and its kind lay out pages, and one that is made to update a field on opening asks the reader first
 * whether to trust the file.
 */
final class TableOfContents implements WordSection {

	/** Headings of the levels 1 and 2, links, no page numbers on the web, and all paragraphs of these levels. */
	private static final String INSTRUCTION = " TOC \\o \"1-2\" \\h \\z \\u ";

	private final List<WordSection> sections;

	/** The contents of these sections. */
	TableOfContents(List<WordSection> sections) {
		this.sections = sections;
	}

	@Override
	public void write(Report report, WordDocument document, SubMonitor monitor) {
		document.paragraph(Style.HEADING_CONTENTS).text(report.words().of("contents"));
		List<Heading> headings = sections.stream().flatMap(section -> section.headings(report).stream()).toList();
		for (Heading heading : headings) {
			WordParagraph entry = document.paragraph(heading.level() == 1 ? Style.CONTENTS_1 : Style.CONTENTS_2);
			if (heading == headings.getFirst()) {
				entry.beginField(INSTRUCTION);
			}
			write(heading, entry);
			if (heading == headings.getLast()) {
				entry.endField();
			}
		}
	}

	private static void write(Heading heading, WordParagraph entry) {
		if (!heading.number().isEmpty()) {
			entry.link(heading.number() + "\t", "", heading.bookmark());
		}
		entry.link(heading.text(), "", heading.bookmark());
	}
}
