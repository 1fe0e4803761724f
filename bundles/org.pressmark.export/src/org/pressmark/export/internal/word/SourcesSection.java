// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.ArticleEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.ReportDate;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.sections.SectionParameter;

/** The articles as a list of references, by their numbers. */
public final class SourcesSection extends WordSection {

	/** How it cites. */
	@SectionParameter(label = "sources_style")
	public CitationStyle style = CitationStyle.REPORT;

	/** Whether it says which file an article came from, under which number, and when. */
	@SectionParameter(label = "sources_provenance")
	public boolean provenance = true;

	private static final String NAME = "sources";

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) {
		Heading.section(report.words().of(NAME), NAME).write(document);
		for (ArticleEntry article : report.articles()) {
			write(article, report.words(), document.paragraph(Style.SOURCE));
		}
	}

	private void write(ArticleEntry article, Words words, WordParagraph paragraph) {
		paragraph.bookmark(Bookmarks.source(article.number()),
				entry -> entry.text(words.of("reference", article.number()), Style.REFERENCE)).tab();
		new Citation(article, words, paragraph).write(style);
		if (provenance) {
			writeProvenance(article, words, paragraph);
		}
	}

	private static void writeProvenance(ArticleEntry article, Words words, WordParagraph paragraph) {
		article.sourceName().ifPresent(file -> paragraph.text(" " + words.of("source_file", file), Style.LABEL));
		article.documentNumber()
				.ifPresent(number -> paragraph.text(" " + words.of("source_number", number), Style.LABEL));
		article.retrieved().map(ReportDate::of).ifPresent(date -> paragraph
				.text(" " + words.of("source_retrieved", date.day().inWords(words)), Style.LABEL));
	}
}
