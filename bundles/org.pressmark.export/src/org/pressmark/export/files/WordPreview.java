// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportWriter;
import org.pressmark.export.internal.word.WordReport;

/** Writes a Word report as it would be, and tells what it holds. For one report, on one thread. */
public final class WordPreview implements ReportWriter {

	private Optional<ReportOutline> outline = Optional.empty();

	@Override
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException {
		return new WordReport().write(input, options, output, document -> outline = Optional.of(document.get()), monitor);
	}

	/** What the report holds; empty until it was written. */
	public Optional<ReportOutline> outline() {
		return outline;
	}
}
