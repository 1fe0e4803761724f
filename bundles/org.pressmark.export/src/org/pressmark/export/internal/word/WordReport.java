// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportWriter;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.files.ReportOutline;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.internal.office.Poi;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.sections.ReportSections;

/** A report to be read: what the articles say, who said what, what happened when, and each article with its marks. */
public final class WordReport implements ReportWriter {

	private static final int WORK = 100;
	private static final int COLLECTING = 20;
	private static final int SAVING = 20;

	private final ReportSections sections;

	/** With the sections that bundles contribute. */
	public WordReport() {
		this(ReportSections.installed());
	}

	/** With just these sections. */
	WordReport(ReportSections sections) {
		this.sections = sections;
	}

	@Override
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException {
		return write(input, options, output, outline -> { }, monitor);
	}

	/**
	 * Writes a report and says what it holds.
	 *
	 * @param outlined is told when the document is complete, before it is written
	 */
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output,
			Consumer<Supplier<ReportOutline>> outlined, IProgressMonitor monitor) throws IOException {
		Poi.prepare();
		SubMonitor progress = SubMonitor.convert(monitor, WORK);
		Report report = Report.of(input, options, progress.split(COLLECTING));
		try (WordDocument document = new WordDocument(options, report.words(), ReportPlaces.of(report))) {
			SectionWriter writer = new SectionWriter(sections, report, document);
			writer.write(choices(options), progress.split(WORK - COLLECTING - SAVING));
			document.finish(header -> writeHeader(header, options), footer -> writeFooter(footer, report.words()));
			outlined.accept(() -> document.outline(writer.parts()));
			progress.subTask(Messages.progress_saving);
			progress.split(SAVING);
			document.save(output);
			return document.warnings();
		}
	}

	private List<SectionChoice> choices(ReportOptions options) {
		return options.sections().isEmpty() ? sections.standard() : options.sections();
	}

	private static void writeHeader(WordParagraph header, ReportOptions options) {
		header.text(options.title()).tab().text(options.classification().orElse(""), Style.CLASSIFIED);
	}

	private static void writeFooter(WordParagraph footer, Words words) {
		footer.tab().text(words.of("footer_page") + " ").beginField(" PAGE ").text("1").endField()
				.text(" " + words.of("footer_of") + " ").beginField(" NUMPAGES ").text("1").endField();
	}
}
