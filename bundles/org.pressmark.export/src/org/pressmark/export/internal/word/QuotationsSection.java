// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.AnnotatedArticle;
import org.pressmark.export.internal.report.ArticleEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.sections.SectionParameter;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.Stance;

/** Who said what, in the order of the articles, each with a link to where it stands. */
public final class QuotationsSection extends WordSection {

	/** Which quotations it has; their numbers are those in the articles all the same. */
	@SectionParameter(label = "quotations_which")
	public Which which = Which.ALL;

	/** Whether what analysts have to say about quotations is in it. */
	@SectionParameter(label = "quotations_comments")
	public boolean comments = true;

	/** Which quotations there can be. */
	public enum Which {
		/** Literal words and reported speech. */
		ALL,
		/** Literal words, also in part. */
		LITERAL
	}

	private static final String NAME = "quotations";
	private static final int[] WIDTHS = {600, 1750, 3608, 1450, 1550};

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) {
		Words words = report.words();
		Heading.section(words.of(NAME), NAME).write(document);
		if (report.quotationCount() == 0) {
			document.paragraph(Style.NOTE).text(words.of("quotations_none"));
			return;
		}
		document.paragraph(Style.NOTE).text(words.of("quotations_intro"));
		WordTable table = document.table(Style.REPORT_TABLE, words.of("quotations_description"), WIDTHS);
		table.headerRow().cell(Style.TABLE_HEADER, words.of("quotations_number"))
				.cell(Style.TABLE_HEADER, words.of("quotations_speaker"))
				.cell(Style.TABLE_HEADER, words.of("quotations_words"))
				.cell(Style.TABLE_HEADER, words.of("quotations_how"))
				.cell(Style.TABLE_HEADER, words.of("quotations_source"));
		report.readArticles(monitor, article -> write(article, report, table));
	}

	private void write(AnnotatedArticle article, Report report, WordTable table) {
		int number = article.entry().firstQuotation();
		for (Quotation quotation : article.annotations(Quotation.class)) {
			if (which == Which.ALL || quotation.getMode() != QuotationMode.INDIRECT) {
				write(quotation, number, article, report, table.row());
			}
			number++;
		}
	}

	private void write(Quotation quotation, int number, AnnotatedArticle article, Report report, WordRow row) {
		row.cell(Style.TABLE_TEXT).link(report.words().of("count", number), Style.REFERENCE,
				Bookmarks.quotation(number), Bookmarks.source(article.entry().number()));
		writeSpeaker(quotation, report, row);
		writeWords(quotation, article, report.words(), row);
		writeManner(quotation, article.entry(), report.words(), row);
		References.source(row.cell(Style.TABLE_TEXT), article.entry(), report.words());
	}

	private static void writeSpeaker(Quotation quotation, Report report, WordRow row) {
		Words words = report.words();
		row.cell(Style.TABLE_TEXT).text(report.name(quotation.getSpeaker())
				.orElseGet(() -> words.of("speaker_unknown")), Style.STRONG);
		report.name(quotation.getAddressee()).ifPresent(name -> row.paragraph(Style.TABLE_SECONDARY)
				.text(words.of("quotations_addressee", name)));
	}

	private void writeWords(Quotation quotation, AnnotatedArticle article, Words words, WordRow row) {
		String said = article.words(quotation);
		boolean indirect = quotation.getMode() == QuotationMode.INDIRECT;
		row.cell(Style.TABLE_TEXT).language(TextLanguage.of(article.entry().language()))
				.text(indirect ? said : words.of("quoted", said));
		Optional.ofNullable(quotation.getComment()).filter(comment -> comments && !comment.isBlank())
				.ifPresent(comment -> row.paragraph(Style.TABLE_SECONDARY).written(comment));
	}

	private static void writeManner(Quotation quotation, ArticleEntry article, Words words, WordRow row) {
		row.cell(Style.TABLE_TEXT, words.of(quotation.getMode()));
		Optional.ofNullable(quotation.getCue()).filter(cue -> !cue.isBlank())
				.ifPresent(cue -> row.paragraph(Style.TABLE_SECONDARY)
						.language(TextLanguage.of(article.language())).text(words.of("quoted", cue)));
		if (quotation.getStance() != Stance.UNSPECIFIED) {
			row.paragraph(Style.TABLE_SECONDARY).text(words.of(quotation.getStance()));
		}
	}
}
