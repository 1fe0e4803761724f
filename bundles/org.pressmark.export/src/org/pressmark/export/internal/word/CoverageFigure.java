// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pressmark.export.internal.office.CoveragePlot;
import org.pressmark.export.internal.office.Poi;
import org.pressmark.export.internal.office.ReproducibleZip;
import org.pressmark.export.internal.report.Coverage;
import org.pressmark.export.internal.report.Coverage.Period;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.text.XmlText;

/** The coverage as a chart of Word's own, which opens its numbers in Excel. */
final class CoverageFigure {

	/** By name, so that with the others and those that are unknown each has a colour of its own. */
	private static final int MOST_OUTLETS = 6;
	/** In a page as wide as ours. */
	private static final int HEIGHT = 2900;
	/** With no quote or apostrophe, which would have to be escaped in the chart's references to it. */
	private static final String SHEET = "Data";

	private final Report report;
	private final Coverage coverage;

	CoverageFigure(Report report) {
		this.report = report;
		coverage = Coverage.of(report, MOST_OUTLETS).inWords(report.words());
	}

	/** Adds the chart, if the day of any article is known, and says what is not in it. */
	void write(WordDocument document) throws IOException {
		if (coverage.dated().isEmpty()) {
			return;
		}
		Words words = report.words();
		CoveragePlot plot = new CoveragePlot(coverage, SHEET, 1, words);
		WordChart chart = document.chart(Style.FIGURE, HEIGHT, plot.description() + " " + words.of("chart_table"));
		plot.draw(chart.poi());
		chart.embed(workbook());
		int undated = report.articles().size() - coverage.dated().stream().mapToInt(Period::sum).sum();
		if (undated > 0) {
			document.paragraph(Style.CAPTION).text(words.of("chart_undated", undated));
		}
	}

	/** The numbers of the chart as Excel has them; the same bytes for the same report. */
	private byte[] workbook() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream output = new ByteArrayOutputStream()) {
			Poi.describe(workbook.getProperties(), report.options(), report.words().locale().toLanguageTag());
			XSSFSheet sheet = workbook.createSheet(SHEET);
			XSSFRow head = sheet.createRow(0);
			head.createCell(0).setCellValue(report.words().of("chart_periods"));
			for (int i = 0; i < coverage.outlets().size(); i++) {
				head.createCell(1 + i).setCellValue(XmlText.clean(coverage.outlets().get(i)));
			}
			fill(sheet, coverage.dated());
			workbook.write(new ReproducibleZip(output));
			return output.toByteArray();
		}
	}

	private static void fill(XSSFSheet sheet, List<Period> periods) {
		for (Period period : periods) {
			XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
			row.createCell(0).setCellValue(period.label());
			for (int articles : period.articles()) {
				row.createCell(row.getLastCellNum()).setCellValue(articles);
			}
		}
	}
}
