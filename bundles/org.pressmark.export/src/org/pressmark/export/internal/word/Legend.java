// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.CodeEntry;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.sections.SectionParameter;
import org.pressmark.model.color.MarkLook;
import org.pressmark.model.types.AnnotationType;
import org.pressmark.model.types.AnnotationTypes;

/** What the marks in the articles mean. */
public final class Legend extends WordSection {

	/** Whether it has the codes of the codebook too. */
	@SectionParameter(label = "legend_codes")
	public boolean codes = true;

	private static final int SAMPLE_WIDTH = 2300;
	private static final String NAME = "legend";
	private static final String CHILD = "\u2003";

	private static final List<String> MARKS = List.of(Style.MARK_PERSON, Style.MARK_ORGANISATION, Style.MARK_COUNTRY,
			Style.MARK_PLACE, Style.MARK_OTHER, Style.MARK_TIME, Style.MARK_QUOTATION, Style.MARK_EVENT);

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) {
		Words words = report.words();
		Heading.section(words.of(NAME), NAME).write(document);
		document.paragraph(Style.NOTE).text(words.of("legend_intro"));
		WordTable table = document.table(Style.REPORT_TABLE, words.of("legend_description"), SAMPLE_WIDTH,
				WordFile.TEXT_WIDTH - SAMPLE_WIDTH);
		table.headerRow().cell(Style.TABLE_HEADER, words.of("legend_sample"))
				.cell(Style.TABLE_HEADER, words.of("legend_meaning"));
		for (String mark : MARKS) {
			WordRow row = table.row();
			row.cell(Style.TABLE_TEXT).text(words.of("legend_sample_" + mark), mark);
			row.cell(Style.TABLE_TEXT, words.of("legend_meaning_" + mark));
		}
		for (AnnotationType type : AnnotationTypes.installed().all()) {
			WordRow row = table.row();
			row.cell(Style.TABLE_TEXT).text(type.label(), document.markStyles().of(type));
			row.cell(Style.TABLE_TEXT, type.description().isEmpty() ? words.of("legend_contributed")
					: words.of("legend_contributedAs", type.description()));
		}
		if (codes) {
			report.codes().forEach(code -> write(code, table, document, words));
		}
	}

	private static void write(CodeEntry code, WordTable table, WordDocument document, Words words) {
		WordRow row = table.row();
		row.cell(Style.TABLE_TEXT).text(CHILD.repeat(code.depth())).text(sign(code, words), Style.STRONG).text(" ")
				.text(Objects.toString(code.code().getName(), ""), document.markStyles().of(code));
		String guideline = Objects.toString(code.code().getGuideline(), "");
		row.cell(Style.TABLE_TEXT, guideline.isBlank() ? words.of("legend_code")
				: words.of("legend_codeAndGuideline", guideline));
	}

	/** What tells a code from the others where there are no colours. */
	static String sign(CodeEntry code, Words words) {
		return words.of("code_sign", words.of(MarkLook.PASSAGE), code.index() + 1);
	}
}
