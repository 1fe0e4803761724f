// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.sections.ReportBody;
import org.pressmark.export.sections.ReportContent;
import org.pressmark.export.sections.ReportSection;

/**
 * A section of our own. It is contributed and chosen like any other, and sees what the interfaces for others leave out:
 * all that the articles say together, and the document's own styles. Sections know nothing of each other but the places
 * that {@link Bookmarks} names.
 */
abstract class WordSection implements ReportSection {

	@Override
	public final void write(ReportContent content, ReportBody body, IProgressMonitor monitor) throws IOException {
		write((Report) content, ((WordBody) body).document(), SubMonitor.convert(monitor));
	}

	/** Adds the section to the end of the document. */
	abstract void write(Report report, WordDocument document, SubMonitor monitor) throws IOException;
}
