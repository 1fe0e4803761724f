// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportWriter;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.internal.office.Poi;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;

/** A workbook to be filtered and counted: each article, entity, mention, quotation and event is a row. */
public final class ExcelReport implements ReportWriter {

	private static final int WORK = 100;
	/** Of what comes before saving. */
	private static final int COLLECTING = 30;
	private static final int SAVING = 30;

	private final ExcelLimits limits;

	public ExcelReport() {
		this(ExcelLimits.OF_EXCEL);
	}

	ExcelReport(ExcelLimits limits) {
		this.limits = limits;
	}

	@Override
	public List<String> write(ReportInput input, ReportOptions options, OutputStream output, IProgressMonitor monitor)
			throws IOException {
		Poi.prepare();
		SubMonitor progress = SubMonitor.convert(monitor, WORK);
		try (ExcelWorkbook workbook = new ExcelWorkbook(options, new Words(options.locale()), limits)) {
			fill(workbook, input, progress.split(WORK - SAVING));
			progress.subTask(Messages.progress_saving);
			progress.split(SAVING);
			workbook.save(output);
			return workbook.warnings();
		}
	}

	/** What the articles say together is forgotten afterwards: POI takes most memory while it saves. */
	private static void fill(ExcelWorkbook workbook, ReportInput input, SubMonitor monitor) {
		SubMonitor progress = monitor.setWorkRemaining(WORK);
		Report report = Report.of(input, workbook.options(), progress.split(COLLECTING));
		new ReportSheets(report, workbook).write(progress.split(WORK - COLLECTING));
	}
}
