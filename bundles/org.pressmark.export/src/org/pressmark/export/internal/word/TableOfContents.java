// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.sections.SectionParameter;

/**
 * The table of contents: a field that Word can update, with the headings as links in it already. Page numbers are
 * not: only Word and its kind lay out pages, and one that is made to update a field on opening asks the reader first
 * whether to trust the file.
 */
public final class TableOfContents extends WordSection {

	/** How many levels of headings it has. */
	@SectionParameter(label = "contents_levels", least = 1, most = 2)
	public int levels = 2;

	@Override
	void write(Report report, WordDocument document, SubMonitor monitor) {
		document.paragraph(Style.HEADING_CONTENTS).text(report.words().of("contents"));
		document.contents(levels);
	}
}
