// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.export.Reports;
import org.pressmark.export.Reports.Written;
import org.pressmark.export.SampleProject;
import org.pressmark.export.office.OfficePackage;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Mention;

class ExcelReportTest {

	@TempDir
	Path temporary;

	private final SampleProject sample = new SampleProject();

	private Written write(Locale locale) throws IOException {
		return Reports.write(new ExcelReport(), sample.input(), SampleProject.options(locale));
	}

	private XSSFWorkbook report() throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(write(Locale.UK).bytes()));
	}

	/** The rows of a sheet, each with its cells by their headers. */
	private static List<Map<String, Cell>> rows(XSSFWorkbook workbook, String sheet) {
		List<Map<String, Cell>> rows = new ArrayList<>();
		Row header = workbook.getSheet(sheet).getRow(0);
		for (Row row : workbook.getSheet(sheet)) {
			Map<String, Cell> cells = new HashMap<>();
			header.forEach(cell -> cells.put(cell.getStringCellValue(), row.getCell(cell.getColumnIndex())));
			rows.add(cells);
		}
		return rows.subList(1, rows.size());
	}

	private static List<String> column(XSSFWorkbook workbook, String sheet, String header) {
		return rows(workbook, sheet).stream().map(row -> row.get(header).getStringCellValue()).toList();
	}

	@Test
	void write_Sheets() throws IOException {
		try (XSSFWorkbook workbook = report()) {
			assertEquals(List.of("Articles", "Entities", "Mentions", "Quotations", "Passages", "Events", "Codes",
					"Matrix by outlet", "Matrix by week", "Coverage", "Coverage chart", "Legend"), IntStream
					.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList());
		}
	}

	private static boolean isAlignedRight(Sheet sheet) {
		return stream(sheet).flatMap(row -> stream(row))
				.allMatch(cell -> cell.getCellStyle().getAlignment() == HorizontalAlignment.RIGHT);
	}

	private static <T> Stream<T> stream(Iterable<T> all) {
		return StreamSupport.stream(all.spliterator(), false);
	}

	/** The first column is where its readers begin. */
	@ParameterizedTest
	@ValueSource(strings = {"ar", "he", "en"})
	void write_Direction(String language) throws IOException {
		Written written = write(Locale.forLanguageTag(language));
		OfficePackage.assertValid(written.bytes());
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written.bytes()))) {
			workbook.forEach(sheet -> {
				assertEquals(!language.equals("en"), sheet.isRightToLeft(), sheet.getSheetName());
				assertEquals(language.equals("en"), sheet.getFooter().getRight().startsWith("&P"), sheet.getSheetName());
				assertTrue(language.equals("en") || isAlignedRight(sheet), sheet.getSheetName());
			});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"Articles", "Entities", "Mentions", "Quotations", "Events"})
	void write_SheetForFilteringAndPrinting(String name) throws IOException {
		try (XSSFWorkbook workbook = report()) {
			XSSFSheet sheet = workbook.getSheet(name);
			assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
			assertTrue(sheet.getPaneInformation().isFreezePane());
			String lastCell = sheet.getRow(sheet.getLastRowNum()).getCell(sheet.getRow(0).getLastCellNum() - 1)
					.getAddress().formatAsString();
			XSSFTable table = sheet.getTables().getFirst();
			assertEquals("A1:" + lastCell, table.getCTTable().getRef());
			assertEquals("A1:" + lastCell, table.getCTTable().getAutoFilter().getRef());
			assertEquals(name, table.getDisplayName());
			List<String> headers = new ArrayList<>();
			sheet.getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
			assertEquals(headers, table.getColumns().stream().map(XSSFTableColumn::getName).toList());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"Articles", "Entities", "Mentions", "Quotations", "Events"})
	void write_SheetForPrinting_AtASizeThatCanBeRead(String name) throws IOException {
		sample.hill.setNotes("Long notes. ".repeat(20));
		sample.talks.setTitle("A long title. ".repeat(20));
		sample.articles().getFirst().setTitle("A long title. ".repeat(20));
		try (XSSFWorkbook workbook = report()) {
			XSSFSheet sheet = workbook.getSheet(name);
			assertEquals(0, sheet.getRepeatingRows().getFirstRow());
			assertTrue(sheet.getPrintSetup().getLandscape());
			assertEquals(1, sheet.getPrintSetup().getFitWidth());
			String printed = workbook.getPrintArea(workbook.getSheetIndex(name));
			AreaReference area = new AreaReference(printed, workbook.getSpreadsheetVersion());
			assertEquals(sheet.getLastRowNum(), area.getLastCell().getRow());
			double pixels = 0;
			for (int column = 0; column <= area.getLastCell().getCol(); column++) {
				pixels += sheet.getColumnWidthInPixels(column);
			}
			double inches = 11.69 - sheet.getMargin(PageMargin.LEFT) - sheet.getMargin(PageMargin.RIGHT);
			double scale = Math.min(1, inches * 96 / pixels);
			double points = scale * workbook.getFontAt(0).getFontHeightInPoints();
			assertTrue(points >= 7, () -> printed + " prints with " + points + " points");
			assertTrue(area.getLastCell().getCol() >= 5, printed);
		}
	}

	@Test
	void write_ColumnsExplained() throws IOException {
		try (XSSFWorkbook workbook = report()) {
			List<String> explained = new ArrayList<>();
			workbook.getSheet("Legend").forEach(row -> {
				if (row.getLastCellNum() == 3 && !row.getCell(2).getStringCellValue().isBlank()) {
					explained.add(row.getCell(0).getStringCellValue() + "/" + row.getCell(1).getStringCellValue());
				}
			});
			for (String name : List.of("Articles", "Entities", "Mentions", "Quotations", "Events")) {
				workbook.getSheet(name).getRow(0).forEach(cell -> assertTrue(
						explained.contains(name + "/" + cell.getStringCellValue()), cell.getStringCellValue()));
			}
		}
	}

	@Test
	void write_Articles() throws IOException {
		try (XSSFWorkbook workbook = report()) {
			Map<String, Cell> known = rows(workbook, "Articles").getFirst();
			assertEquals("Sea talks open", known.get("Title").getStringCellValue());
			assertTrue(DateUtil.isCellDateFormatted(known.get("Published")));
			assertEquals(LocalDateTime.of(2021, 5, 4, 6, 30), known.get("Published").getLocalDateTimeCellValue());
			assertEquals("2021-05-04T06:30:00+09:00", known.get("Published (as known)").getStringCellValue());
			assertEquals("second", known.get("Known to the").getStringCellValue());
			assertEquals("https://example.org/sea?a=1&b=2", known.get("Address").getHyperlink().getAddress());
			assertEquals("GAZ0000020210504e", known.get("Document number").getStringCellValue());
			assertEquals("yes", known.get("Paywall").getStringCellValue());
			assertEquals("The harbour at dawn", known.get("Caption").getStringCellValue());
			assertEquals(4, known.get("Mentions").getNumericCellValue());
			Map<String, Cell> unknown = rows(workbook, "Articles").getLast();
			assertEquals(CellType.BLANK, unknown.get("Published").getCellType());
			assertEquals(CellType.BLANK, unknown.get("Outlet").getCellType());
			assertEquals(CellType.BLANK, unknown.get("Paywall").getCellType());
			assertEquals(List.of("first", "second"), column(workbook, "Articles", "Article id"));
		}
	}

	@Test
	void write_Entities() throws IOException {
		try (XSSFWorkbook workbook = report()) {
			assertEquals(List.of("Ann Hill", "Atlantis", "Port Atlas", "Sea League", "Peace Prize"),
					column(workbook, "Entities", "Name"));
			Map<String, Cell> hill = rows(workbook, "Entities").getFirst();
			assertEquals("Hill; @annhill", hill.get("Also called").getStringCellValue());
			assertEquals("wikidata:Q1", hill.get("Other ids").getStringCellValue());
			assertEquals(2, hill.get("Quoted").getNumericCellValue());
			assertEquals("hill", hill.get("Entity id").getStringCellValue());
		}
	}

	@Test
	void write_Mentions() throws IOException {
		try (XSSFWorkbook workbook = report()) {
			assertEquals(List.of("Port Atlas", "Ann Hill", "Atlantis", "Sea League"),
					column(workbook, "Mentions", "As printed"));
			Map<String, Cell> hill = rows(workbook, "Mentions").get(1);
			assertEquals(SampleProject.TEXT.lines().findFirst().orElseThrow(),
					hill.get("Context").getStringCellValue());
			assertEquals(SampleProject.TEXT.indexOf("Ann Hill"), hill.get("Begin").getNumericCellValue());
			assertEquals(1, hill.get("Article").getNumericCellValue());
		}
	}

	@Test
	void write_LongContext() throws IOException {
		Article article = sample.article("long", "one two three ".repeat(10) + "Hill" + " one two three".repeat(10));
		sample.mention(article, "Hill", sample.hill);
		try (XSSFWorkbook workbook = report()) {
			String context = column(workbook, "Mentions", "Context").getLast();
			assertTrue(context.matches("…(one|two|three) .*Hill.* (one|two|three)…"), context);
			assertTrue(context.length() <= 2 + 60 + 4 + 60, context);
		}
	}

	@Test
	void write_Quotations() throws IOException {
		try (XSSFWorkbook workbook = report()) {
			assertEquals(List.of("The talks 🤝 in Port Atlas were open", "Atlantis had left the Sea League"),
					column(workbook, "Quotations", "Words"));
			Map<String, Cell> direct = rows(workbook, "Quotations").getFirst();
			assertEquals("Ann Hill", direct.get("Speaker").getStringCellValue());
			assertEquals("Sea League", direct.get("To").getStringCellValue());
			assertEquals("said", direct.get("Cue").getStringCellValue());
			assertEquals("direct", direct.get("Mode").getStringCellValue());
			assertEquals("hill", direct.get("Speaker id").getStringCellValue());
		}
	}

	@Test
	void write_Events() throws IOException {
		sample.event("span", "Span", "2021-05-04/2021-05-06T10:15");
		sample.event("month", "Month", "2021-06");
		sample.event("open", "Open", "2021-07-01/..");
		sample.event("old", "Old", "1871-01-18");
		try (XSSFWorkbook workbook = report()) {
			List<Map<String, Cell>> rows = rows(workbook, "Events");
			assertEquals(List.of("Old", "Talks open", "Span", "Month", "Open", "Atlantis leaves the Sea League"),
					column(workbook, "Events", "Event"));
			assertEquals(CellType.BLANK, rows.get(0).get("Starts").getCellType()); // Excel begins with 1900
			assertEquals(LocalDateTime.of(2021, 5, 3, 0, 0), rows.get(1).get("Ends").getLocalDateTimeCellValue());
			assertEquals(LocalDateTime.of(2021, 5, 4, 0, 0), rows.get(2).get("Starts").getLocalDateTimeCellValue());
			assertEquals(LocalDateTime.of(2021, 5, 6, 10, 15), rows.get(2).get("Ends").getLocalDateTimeCellValue());
			assertEquals(CellType.BLANK, rows.get(3).get("Starts").getCellType());
			assertEquals("2021-06", rows.get(3).get("When (EDTF)").getStringCellValue());
			assertEquals("month", rows.get(3).get("Known to the").getStringCellValue());
			assertEquals(CellType.BLANK, rows.get(4).get("Ends").getCellType());
			assertEquals("Ann Hill (host)", rows.get(1).get("Participants").getStringCellValue());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://example.org\")"})
	void write_NoFormulas(String text) throws IOException {
		sample.hill.setName(text);
		try (XSSFWorkbook workbook = report()) {
			Cell cell = rows(workbook, "Entities").getFirst().get("Name");
			assertEquals(CellType.STRING, cell.getCellType());
			assertEquals(text, cell.getStringCellValue());
			assertTrue(cell.getCellStyle().getQuotePrefixed());
		}
	}

	@Test
	void write_Hostile() throws IOException {
		sample.hill.setName("\u0001_x000D_\uDD1D<&\"");
		Article article = sample.articles().getFirst();
		article.setUrl("javascript:alert(1)");
		article.setPublished("yesterday");
		Mention mention = sample.mention(article, "Hill", null);
		mention.setEnd(10_000);
		try (XSSFWorkbook workbook = report()) {
			assertEquals("\uFFFD_x000D_\uFFFD<&\"", column(workbook, "Entities", "Name").getFirst());
			assertNull(rows(workbook, "Articles").getFirst().get("Address").getHyperlink());
			assertEquals("yesterday", column(workbook, "Articles", "Published (as known)").getFirst());
			assertEquals(5, rows(workbook, "Mentions").size());
		}
	}

	@Test
	void write_TextTooLong() throws IOException {
		sample.hill.setNotes("x".repeat(40_000));
		Written written = write(Locale.UK);
		assertEquals(1, written.warnings().size());
		assertTrue(written.warnings().getFirst().contains("Entities, cell J2"), written.warnings().getFirst());
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written.bytes()))) {
			String notes = rows(workbook, "Entities").getFirst().get("Notes").getStringCellValue();
			assertEquals(ExcelText.MAX_LENGTH, notes.length());
			assertTrue(notes.endsWith("x [… cut off]"));
		}
	}

	@Test
	void write_MoreRowsThanInMemory() throws IOException {
		for (int i = 0; i < 1000; i++) {
			sample.entity("entity-" + i, EntityType.PERSON, "Name " + i);
		}
		try (XSSFWorkbook workbook = report()) {
			assertEquals(1005, rows(workbook, "Entities").size());
			assertTrue(workbook.getSheet("Entities").getColumnWidth(0) > 256 * 8);
		}
	}

	@Test
	void write_MoreRowsThanASheetHolds_GoOnInTheNext() throws IOException {
		for (int i = 0; i < 20; i++) {
			sample.entity("entity-" + i, EntityType.PERSON, "Name %02d".formatted(i));
		}
		Written written = Reports.write(new ExcelReport(new ExcelLimits(11, 5, 1_000_000)), sample.input(),
				SampleProject.options(Locale.UK));
		OfficePackage.assertValid(written.bytes());
		assertEquals(List.of("Sheet Entities is full: what comes after the first 10 rows goes on in the sheet Entities (2).",
				"Sheet Entities (2) is full: what comes after the first 20 rows goes on in the sheet Entities (3)."),
				written.warnings().subList(0, 2));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written.bytes()))) {
			assertEquals(List.of("Articles", "Entities", "Entities (2)", "Entities (3)", "Mentions"), IntStream.range(0, 5)
					.mapToObj(workbook::getSheetName).toList());
			assertEquals(10, rows(workbook, "Entities").size());
			assertEquals(10, rows(workbook, "Entities (2)").size());
			assertEquals("Name 19", column(workbook, "Entities (3)", "Name").get(3));
			assertEquals("Entities_3", workbook.getSheet("Entities (3)").getTables().getFirst().getName());
			assertTrue(workbook.getPrintArea(workbook.getSheetIndex("Entities (3)")).contains("$A$1:"));
			assertTrue(workbook.getPrintArea(workbook.getSheetIndex("Mentions")).startsWith("Mentions!"));
		}
	}

	@Test
	void write_MoreTextThanAFileMayHave_GoesOnInTheNextSheet() throws IOException {
		Written written = Reports.write(new ExcelReport(new ExcelLimits(1000, 5, 300)), sample.input(),
				SampleProject.options(Locale.UK));
		OfficePackage.assertValid(written.bytes());
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written.bytes()))) {
			assertEquals("port", column(workbook, "Mentions", "Entity id").getFirst());
			assertNotNull(workbook.getSheet("Mentions (2)"));
			assertEquals(4, IntStream.range(0, workbook.getNumberOfSheets())
					.mapToObj(workbook::getSheetAt).filter(sheet -> sheet.getSheetName().startsWith("Mentions"))
					.mapToInt(XSSFSheet::getLastRowNum).sum());
		}
	}

	@Test
	void write_NumbersLeadToTheirRows() throws IOException {
		try (XSSFWorkbook workbook = report()) {
			Map<String, Cell> mention = rows(workbook, "Mentions").get(1);
			assertEquals("HYPERLINK(CONCATENATE(to_article,MATCH(1,article_numbers,0)+1),1)",
					mention.get("Article").getCellFormula());
			assertEquals("HYPERLINK(CONCATENATE(to_entity,MATCH(1,entity_numbers,0)+1),1)",
					mention.get("Entity no.").getCellFormula());
			assertEquals(1, mention.get("Entity no.").getNumericCellValue());
			assertEquals(rows(workbook, "Entities").getFirst().get("Name").getStringCellValue(),
					mention.get("Entity").getStringCellValue());
			assertEquals("\"#'Articles'!A\"", workbook.getName("to_article").getRefersToFormula());
			assertEquals("Articles!$A$2:$A$3", workbook.getName("article_numbers").getRefersToFormula());
			assertEquals("Entities!$A$2:$A$6", workbook.getName("entity_numbers").getRefersToFormula());
		}
	}

	@Test
	void write_MoreAddressesThanLinks_LeadThereByFormulas() throws IOException {
		sample.articles().getFirst().setUrl("https://example.org/1");
		sample.articles().getLast().setUrl("https://example.org/2?a=1&b=%22)");
		sample.article("hostile", "Text").setUrl("https://example.org/\"&EVIL()&\"");
		sample.article("long", "Text").setUrl("https://example.org/" + "x".repeat(300));
		sample.article("korean", "Text").setUrl("https://example.org/\uD55C");
		Written written = Reports.write(new ExcelReport(new ExcelLimits(1000, 1, 1_000_000)), sample.input(),
				SampleProject.options(Locale.UK));
		OfficePackage.assertValid(written.bytes());
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written.bytes()))) {
			List<Cell> cells = rows(workbook, "Articles").stream().map(row -> row.get("Address")).toList();
			assertEquals("https://example.org/1", cells.get(0).getHyperlink().getAddress());
			assertEquals("HYPERLINK(\"https://example.org/2?a=1&b=%22)\")", cells.get(1).getCellFormula());
			assertEquals("https://example.org/2?a=1&b=%22)", cells.get(1).getStringCellValue());
			for (Cell cell : cells.subList(2, 5)) {
				assertEquals(CellType.STRING, cell.getCellType());
				assertNull(cell.getHyperlink());
			}
		}
	}

	@Test
	void write_WordsToChooseFrom() throws IOException {
		try (XSSFWorkbook workbook = report()) {
			XSSFDataValidation status = workbook.getSheet("Articles").getDataValidations().getFirst();
			assertEquals("values_ArticleStatus", status.getValidationConstraint().getFormula1());
			int column = status.getRegions().getCellRangeAddress(0).getFirstColumn();
			assertEquals("Status", workbook.getSheet("Articles").getRow(0).getCell(column).getStringCellValue());
			AreaReference words = new AreaReference(workbook.getName("values_ArticleStatus").getRefersToFormula(),
					workbook.getSpreadsheetVersion());
			assertEquals(List.of("new", "read", "annotated"), Stream.of(words.getAllReferencedCells())
					.map(cell -> workbook.getSheet("Legend").getRow(cell.getRow()).getCell(cell.getCol())
							.getStringCellValue()).toList());
			for (XSSFName name : workbook.getAllNames()) {
				assertFalse(name.isDeleted(), name::getNameName);
			}
			workbook.forEach(sheet -> ((XSSFSheet) sheet).getDataValidations()
					.forEach(each -> assertNotNull(workbook.getName(each.getValidationConstraint().getFormula1()))));
		}
	}

	@Test
	void write_NothingToReport() throws IOException {
		sample.articles().clear();
		sample.project().getEntities().clear();
		sample.project().getEvents().clear();
		try (XSSFWorkbook workbook = report()) {
			assertEquals(List.of(), rows(workbook, "Articles"));
			assertEquals(List.of(), rows(workbook, "Events"));
		}
	}

	@Test
	void write_CopiesOfEntities() throws IOException {
		Entity copy = new SampleProject().hill;
		sample.mention(sample.articles().getLast(), "Nothing", copy);
		try (XSSFWorkbook workbook = report()) {
			assertEquals(5, rows(workbook, "Entities").size());
			assertEquals("1, 2", rows(workbook, "Entities").getFirst().get("In articles").getStringCellValue());
		}
	}

	@Test
	void write_Valid() throws IOException {
		OfficePackage.assertValid(write(Locale.UK).bytes());
	}

	@Test
	void write_LeavesNoTemporaryFiles_AlsoWhenItIsCancelled() {
		IProgressMonitor cancelled = new NullProgressMonitor() {

			private int asked;

			@Override
			public boolean isCanceled() {
				return asked++ > 4; // among the rows
			}
		};
		TempFile.withStrategy(new DefaultTempFileCreationStrategy(temporary.toFile()), () -> {
			assertDoesNotThrow(() -> write(Locale.UK));
			return assertThrows(OperationCanceledException.class, () -> new ExcelReport().write(sample.input(),
					SampleProject.options(), OutputStream.nullOutputStream(), cancelled));
		});
		assertEquals(0, temporary.toFile().list().length);
	}

	@Test
	void write_SameBytes() throws IOException {
		assertArrayEquals(write(Locale.UK).bytes(), write(Locale.UK).bytes());
	}

	@Test
	void write_Turkish() throws IOException {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.of("tr", "TR"));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(write(Locale.getDefault()).bytes()))) {
			assertEquals("3 May 2021", rows(workbook, "Events").getFirst().get("When").getStringCellValue());
			assertFalse(rows(workbook, "Articles").isEmpty());
		} finally {
			Locale.setDefault(before);
		}
	}
}
