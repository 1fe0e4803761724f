// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.Reports;
import org.pressmark.export.SampleProject;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.office.OfficePackage;
import org.pressmark.model.Article;

/** Which outlets wrote how much when, as a table and as a chart of Word's own. */
class CoverageSectionTest {

	private static final SectionChoice COVERAGE = SectionFile.section("coverage");

	private final SampleProject sample = new SampleProject();

	private Article article(String id, String outlet, String published) {
		Article article = sample.article(id, "A text.");
		article.setOutlet(outlet);
		article.setPublished(published);
		return article;
	}

	private static XWPFChart chart(XWPFDocument document) {
		assertEquals(1, document.getCharts().size());
		return document.getCharts().getFirst();
	}

	/** The parts that belong to the chart; the only one is the workbook with its numbers. */
	private static XSSFWorkbook numbers(XWPFChart chart) throws Exception {
		PackagePart part = chart.getPackagePart();
		String id = chart.getCTChartSpace().getExternalData().getId();
		try (InputStream file = part.getRelatedPart(part.getRelationship(id)).getInputStream()) {
			byte[] bytes = IOUtils.toByteArray(file);
			OfficePackage.assertValid(bytes);
			return new XSSFWorkbook(new ByteArrayInputStream(bytes));
		}
	}

	private static List<String> rows(XSSFWorkbook workbook) {
		return IntStream.rangeClosed(0, workbook.getSheetAt(0).getLastRowNum())
				.mapToObj(row -> row(workbook.getSheetAt(0).getRow(row))).toList();
	}

	private static String row(XSSFRow row) {
		List<String> cells = IntStream.range(0, row.getLastCellNum()).mapToObj(cell -> row.getCell(cell).toString()).toList();
		return String.join("|", cells);
	}

	@Test
	void write_ChartOfWhatIsInItsWorkbook() throws Exception {
		article("third", "=Herald", "2021-05-06");
		try (XWPFDocument document = SectionFile.read(sample, COVERAGE); XSSFWorkbook numbers = numbers(chart(document))) {
			assertEquals(List.of("Published|=Herald|Gazette|Outlet unknown", "4 May 2021|0.0|1.0|0.0", "5 May 2021|0.0|0.0|0.0",
					"6 May 2021|1.0|0.0|0.0"), rows(numbers));
			XDDFChartData bars = chart(document).getChartSeries().getFirst();
			assertEquals(2, bars.getSeriesCount());
			assertEquals("Data!$A$2:$A$4", bars.getSeries(1).getCategoryData().getFormula());
			assertEquals("Data!$C$2:$C$4", bars.getSeries(1).getValuesData().getFormula());
			assertEquals(1, bars.getSeries(1).getValuesData().getPointAt(0).intValue());
			assertTrue(chart(document).getCTChart().getTitle().xmlText().contains(">Articles by time and outlet<"));
		}
	}

	@Test
	void write_ChartInTheFontOfTables() throws IOException {
		try (XWPFDocument document = SectionFile.read(sample, COVERAGE)) {
			String font = document.getStyles().getStyle(Style.TABLE_TEXT).getCTStyle().getRPr().getRFontsArray(0).getAscii();
			assertTrue(chart(document).getCTChartSpace().getTxPr().xmlText().contains("typeface=\"" + font + '"'));
		}
	}

	/** Time goes to the right in all languages, but each text as its readers read. */
	@ParameterizedTest
	@ValueSource(strings = { "ar", "he", "de" })
	void write_ChartInTheDirectionOfItsTexts(String language) throws IOException {
		ReportOptions options = SampleProject.options(Locale.forLanguageTag(language)).withSections(List.of(COVERAGE));
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(SectionFile.write(sample, options)))) {
			CTChartSpace space = chart(document).getCTChartSpace();
			CTPlotArea area = space.getChart().getPlotArea();
			for (XmlObject texts : List.of(space.getTxPr(), space.getChart().getTitle(), area.getValAxArray(0).getTitle())) {
				assertEquals(!language.equals("de"), texts.xmlText().contains("rtl=\"1\"") || texts.xmlText().contains("rtl=\"true\""),
						texts.xmlText());
			}
			assertEquals(STOrientation.MIN_MAX, area.getCatAxArray(0).getScaling().getOrientation().getVal());
		}
	}

	@Test
	void write_ChartSaysWhatItShows() throws IOException {
		try (XWPFDocument document = SectionFile.read(sample, COVERAGE)) {
			CTInline inline = document.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream())
					.flatMap(run -> run.getCTR().getDrawingList().stream()).findFirst().orElseThrow().getInlineArray(0);
			String description = inline.getDocPr().getDescr();
			assertTrue(description.contains("from 4 May 2021 to 4 May 2021") && description.contains("Outlets: Gazette.")
					&& description.endsWith("The table below has the numbers."), description);
			assertEquals(List.of("One article is not in the chart, because nobody knows the day of publication."),
					SectionFile.texts(document, Style.CAPTION));
		}
	}

	@Test
	void write_ManyOutlets_EachLooksOtherwise() throws IOException {
		IntStream.range(0, 12).forEach(i -> article("more" + i, "Outlet " + i, "2021-05-0" + (1 + i % 3)));
		article("nobody", null, "2021-05-02");
		try (XWPFDocument document = SectionFile.read(sample, COVERAGE)) {
			XDDFChartData bars = chart(document).getChartSeries().getFirst();
			List<String> fills = IntStream.range(0, bars.getSeriesCount())
					.mapToObj(i -> bars.getSeries(i).getShapeProperties().getXmlObject().xmlText()).toList();
			assertEquals(8, fills.stream().distinct().count());
			assertEquals(8, fills.size());
		}
	}

	@Test
	void write_NothingDatedOrNotChosen_NoChart() throws IOException {
		try (XWPFDocument without = SectionFile.read(sample, COVERAGE.with("chart", "false"))) {
			assertEquals(List.of(), without.getCharts());
			assertEquals(1, without.getTables().size());
		}
		sample.articles().removeFirst();
		try (XWPFDocument undated = SectionFile.read(sample, COVERAGE)) {
			assertEquals(List.of(), undated.getCharts());
			assertFalse(SectionFile.texts(undated, Style.NOTE).isEmpty());
		}
	}

	@Test
	void write_IntoATemplateThatHasAChart() throws Exception {
		ReportOptions options = SampleProject.options().withSections(List.of(COVERAGE));
		byte[] template = SectionFile.write(sample, options);
		byte[] written = Reports.write(new WordReport(), sample.input(),
				options.withTemplate(new ReportTemplate("own.docx", template))).bytes();
		OfficePackage.assertValid(written);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
			assertEquals(2, document.getCharts().size());
		}
	}
}
