// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hits, and the places of an entity, as a workbook. */
class ConcordanceFileTest {

	private static final ConcordanceLine LINE = new ConcordanceLine("a", Optional.of("=1+1"), Optional.of("BBC"),
			Optional.of("2021-05-03"), 5, 10, "the \uD83D\uDE00 ", "Korea", " talks", Optional.of("South Korea"),
			Optional.of("m-1"));
	private static final ConcordanceLine WHOLE = new ConcordanceLine("b", Optional.empty(), Optional.empty(),
			Optional.of("no date"), -1, -1, "", "", "", Optional.empty(), Optional.empty());

	@TempDir
	Path folder;

	private Path write(String name, ConcordanceLine... lines) throws Exception {
		Path target = folder.resolve(name);
		try (ConcordanceFile file = ConcordanceFile.open(target, SampleProject.options(Locale.UK))) {
			List.of(lines).forEach(file::add);
			assertEquals(List.of(), file.save());
		}
		return target;
	}

	@Test
	void lines_AreRows() throws Exception {
		try (InputStream in = Files.newInputStream(write("hits.xlsx", LINE, WHOLE)); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			XSSFSheet sheet = workbook.getSheet("Hits");
			assertEquals(2, sheet.getLastRowNum());
			Row row = sheet.getRow(1);
			assertEquals("the \uD83D\uDE00 ", row.getCell(1).getStringCellValue());
			assertEquals("Korea", row.getCell(2).getStringCellValue());
			assertEquals(" talks", row.getCell(3).getStringCellValue());
			assertEquals("South Korea", row.getCell(4).getStringCellValue());
			assertEquals(CellType.STRING, row.getCell(5).getCellType());
			assertEquals("2021-05-03", row.getCell(7).getLocalDateTimeCellValue().toLocalDate().toString());
			assertEquals("day", row.getCell(8).getStringCellValue());
			assertEquals(5, row.getCell(10).getNumericCellValue());
			assertEquals(CellType.BLANK, sheet.getRow(2).getCell(7).getCellType());
			assertEquals("no date", sheet.getRow(2).getCell(9).getStringCellValue());
			assertEquals(CellType.BLANK, sheet.getRow(2).getCell(10).getCellType());
		}
	}

	@Test
	void namings_HaveTheirOwnSheetName_AndTheIdsOfTheirMarks() throws Exception {
		Path target = folder.resolve("korea.xlsx");
		try (ConcordanceFile file = ConcordanceFile.open(target, ConcordanceFile.Kind.NAMINGS,
				SampleProject.options(Locale.UK))) {
			file.add(LINE);
			file.save();
		}
		try (InputStream in = Files.newInputStream(target); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			XSSFSheet sheet = workbook.getSheet("Concordance");
			List<String> headers = new ArrayList<>();
			sheet.getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
			assertEquals(List.of("No.", "Before", "Found", "Behind", "About"), headers.subList(0, 5));
			assertEquals("a", sheet.getRow(1).getCell(headers.indexOf("Article id")).getStringCellValue());
			assertEquals("m-1", sheet.getRow(1).getCell(headers.indexOf("Mark id")).getStringCellValue());
		}
	}

	@Test
	void monthOfPublication_IsNoDate_ButStaysReadable() throws Exception {
		ConcordanceLine month = new ConcordanceLine("a", Optional.empty(), Optional.empty(), Optional.of("2021-05"), 0, 1, "",
				"x", "", Optional.empty(), Optional.empty());
		try (InputStream in = Files.newInputStream(write("month.xlsx", month)); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			Row row = workbook.getSheet("Hits").getRow(1);
			assertEquals(CellType.BLANK, row.getCell(7).getCellType());
			assertEquals("month", row.getCell(8).getStringCellValue());
			assertEquals("2021-05", row.getCell(9).getStringCellValue());
		}
	}

	@Test
	void sameLines_AreTheSameBytes() throws Exception {
		assertArrayEquals(Files.readAllBytes(write("one.xlsx", LINE)), Files.readAllBytes(write("two.xlsx", LINE)));
	}

	@Test
	void notSaved_LeavesNothing() throws Exception {
		Path target = folder.resolve("hits.xlsx");
		try (ConcordanceFile file = ConcordanceFile.open(target, SampleProject.options(Locale.UK))) {
			file.add(LINE);
		}
		assertFalse(Files.exists(target));
		assertEquals(0, Files.list(folder).count());
		ExportException refused = assertThrows(ExportException.class,
				() -> ConcordanceFile.open(folder.resolve("none/hits.xlsx"), SampleProject.options(Locale.UK)));
		assertTrue(refused.getMessage().contains("none"), refused.getMessage());
	}
}
