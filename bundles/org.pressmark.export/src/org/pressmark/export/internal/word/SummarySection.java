// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.sections.SectionParameter;

/** What an official has to know if there is time for one page: written by an analyst. Nothing if nobody wrote it. */
public final class SummarySection extends WordSection {

	/** The summary; a line is a paragraph, [3] leads to the third source. */
	@SectionParameter(label = "summary_text", multiline = true)
	public String text = "";

	private static final String NAME = "summary";

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) {
		if (!text.isBlank()) {
			String heading = report.words().of(NAME);
			Heading.section(heading, NAME).write(document);
			new WrittenText(heading, report, document).write(text, Style.TEXT);
		}
	}
}
