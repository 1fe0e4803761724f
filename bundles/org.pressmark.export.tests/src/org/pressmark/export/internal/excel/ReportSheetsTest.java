// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.pressmark.export.Reports;
import org.pressmark.export.SampleProject;
import org.pressmark.export.office.OfficePackage;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.ModelFactory;

/** The sheets that sum up: passages, codes, matrices, coverage. */
class ReportSheetsTest {

	private final SampleProject sample = new SampleProject();

	private XSSFWorkbook report() throws IOException {
		byte[] bytes = Reports.write(new ExcelReport(), sample.input(), SampleProject.options(Locale.UK)).bytes();
		OfficePackage.assertValid(bytes);
		return new XSSFWorkbook(new ByteArrayInputStream(bytes));
	}

	/** The first cells of each row, as they are shown. */
	private static List<String> shown(XSSFWorkbook workbook, String sheet, int columns) {
		DataFormatter formatter = new DataFormatter(Locale.UK);
		formatter.setUseCachedValuesForFormulaCells(true);
		return StreamSupport.stream(workbook.getSheet(sheet).spliterator(), false)
				.map(row -> line(row, columns, formatter)).toList();
	}

	private static String line(Row row, int columns, DataFormatter formatter) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < columns; i++) {
			cells.add(formatter.formatCellValue(row.getCell(i)));
		}
		return cells.stream().collect(Collectors.joining("|"));
	}

	private Article article(String id, String outlet, String published) {
		Article article = sample.article(id, "Hill and Hill met Atlantis.");
		article.setOutlet(outlet);
		article.setPublished(published);
		return article;
	}

	@Test
	void passages_RowForEachCode() throws IOException {
		Code below = ModelFactory.eINSTANCE.createCode();
		below.setId("sea");
		below.setName("Sea");
		sample.policy.getCodes().add(below);
		sample.passage(sample.articles().getLast(), "Nothing is known", below).getCodes().add(sample.policy);
		try (XSSFWorkbook workbook = report()) {
			String first = SampleProject.TEXT.lines().findFirst().orElseThrow();
			assertEquals(List.of("No.|Code no.|Code|Passage|Article", "1|1|Policy|" + first + "|1",
					"2|2|Policy › Sea|Nothing is known|2", "2|1|Policy|Nothing is known|2"), shown(workbook, "Passages", 5));
			assertEquals(List.of("No.|Code|Level|Passages|Articles|First article", "1|Policy|1|2|2|1",
					"2|Policy › Sea|2|1|1|2"), shown(workbook, "Codes", 6));
		}
	}

	@Test
	void matrices_SumUpMentions() throws IOException {
		Article gazette = article("third", "Gazette", "2021-05-12");
		sample.mention(gazette, "Hill", sample.hill);
		sample.mention(gazette, "Atlantis", sample.atlantis);
		sample.mention(article("fourth", "Herald", "2021-05"), "Hill", sample.hill);
		try (XSSFWorkbook workbook = report()) {
			assertEquals(List.of("No.|Name|Type|Mentions|Gazette|Herald|Outlet unknown", "1|Ann Hill|person|3|2|1|",
					"2|Atlantis|country|2|2||", "3|Port Atlas|place|1|1||", "4|Sea League|organisation|1|1||"),
					shown(workbook, "Matrix by outlet", 7));
			assertEquals(List.of("No.|Name|Type|Mentions|2021-W18|2021-W19|day unknown", "1|Ann Hill|person|3|1|1|1",
					"2|Atlantis|country|2|1|1|", "3|Port Atlas|place|1|1||", "4|Sea League|organisation|1|1||"),
					shown(workbook, "Matrix by week", 7));
		}
	}

	@Test
	void coverage_HasEveryArticleOnce_AndAChartOfThem() throws IOException {
		article("third", "Gazette", "2021-05-06");
		article("fourth", "Herald", "2021-05-06");
		article("fifth", "Herald", "2021");
		try (XSSFWorkbook workbook = report()) {
			assertEquals(List.of("When|From|Articles|Gazette|Herald|Outlet unknown", "2021-05-04|2021-05-04|1|1|0|0",
					"2021-05-05|2021-05-05|0|0|0|0", "2021-05-06|2021-05-06|2|1|1|0", "day unknown||2|0|1|1"),
					shown(workbook, "Coverage", 6));
			XSSFSheet sheet = workbook.getSheet("Coverage chart");
			XSSFChart chart = sheet.getDrawingPatriarch().getCharts().getFirst();
			XDDFChartData.Series gazette = chart.getChartSeries().getFirst().getSeries(0);
			assertEquals("Coverage!$D$2:$D$4", gazette.getValuesData().getFormula());
			assertEquals("Coverage!$A$2:$A$4", gazette.getCategoryData().getFormula());
			assertEquals(2, chart.getChartSeries().getFirst().getSeriesCount()); // nothing of unknown outlets is dated
			XSSFGraphicFrame frame = (XSSFGraphicFrame) sheet.getDrawingPatriarch().getShapes().getFirst();
			String description = frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().getDescr();
			assertTrue(description.contains("from 2021-05-04 to 2021-05-06") && description.contains("2021-05-06: 2"),
					description);
		}
	}

	@Test
	void coverage_NothingDated_HasNoChart() throws IOException {
		sample.articles().removeFirst();
		try (XSSFWorkbook workbook = report()) {
			assertNull(workbook.getSheet("Coverage chart"));
			assertEquals(2, shown(workbook, "Coverage", 3).size());
		}
	}

	@Test
	void manyOutlets_WithHostileNames() throws IOException {
		for (int i = 0; i < 300; i++) {
			Article article = article("article-" + i, i == 0 ? "=1+1" : i == 1 ? "\uD83D\nx" : "O" + i % 250, "2021-05-04");
			sample.mention(article, "Hill", sample.hill);
		}
		try (XSSFWorkbook workbook = report()) {
			String heads = shown(workbook, "Matrix by outlet", 206).getFirst();
			assertTrue(heads.endsWith("|other outlets|Outlet unknown"), heads);
			assertEquals(301, workbook.getSheet("Matrix by outlet").getRow(1).getCell(3).getNumericCellValue());
		}
	}
}
