// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.pressmark.export.internal.office.CoveragePlot;
import org.pressmark.export.internal.report.Coverage;
import org.pressmark.export.internal.report.Words;

/** The chart of a {@link CoverageTable} as large as a page. */
record CoverageChart(Coverage coverage, String dataSheet, Words words) {

	private static final int COLUMNS = 20;
	private static final int ROWS = 34;

	/** Adds the chart to an empty sheet. */
	void addTo(XSSFSheet sheet) {
		XSSFDrawing drawing = sheet.createDrawingPatriarch();
		XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, 0, COLUMNS, ROWS);
		XSSFChart chart = drawing.createChart(anchor);
		CoveragePlot plot = new CoveragePlot(coverage, dataSheet, CoverageTable.LEADING, words);
		var frame = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
		frame.setName(words.of("sheet_coverageChart"));
		frame.setDescr(plot.description() + " " + words.of("chart_sheet"));
		plot.draw(chart);
	}
}
