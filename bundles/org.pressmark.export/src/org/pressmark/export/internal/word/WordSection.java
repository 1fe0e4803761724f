// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.Report;

/** A part of the report. Sections know nothing of each other but the places that {@link Bookmarks} names. */
interface WordSection {

	/** The headings of the section that the contents list, in their order. */
	default List<Heading> headings(Report report) {
		return List.of();
	}

	/** Adds the section to the end of the document. */
	void write(Report report, WordDocument document, SubMonitor monitor) throws IOException;
}
