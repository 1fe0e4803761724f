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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.export.files.ConcordanceFile;
import org.pressmark.export.files.ConcordanceLine;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

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

	/** Java's parser counts escapes, POI how often the same is packed; what is read is what was found. */
	@Test
	void veryManyLines_AreReadBackByPoiAsItIs() throws Exception {
		Path target = folder.resolve("many.xlsx");
		String hostile = "\"a\" & <b> ]]> ]]]]>\r\n&amp; ";
		int count = 70_000;
		try (ConcordanceFile file = ConcordanceFile.open(target, SampleProject.options(Locale.UK))) {
			for (int i = 0; i < count; i++) {
				file.add(new ConcordanceLine("a", Optional.empty(), Optional.empty(), Optional.empty(), -1, -1, "", hostile, "",
						Optional.empty(), Optional.empty()));
			}
			assertEquals(List.of(), file.save());
		}
		try (OPCPackage opened = OPCPackage.open(target.toFile(), PackageAccess.READ);
				InputStream sheet = new XSSFReader(opened).getSheetsData().next()) {
			Map<String, Integer> texts = new HashMap<>();
			XMLReader reader = XMLHelper.newXMLReader();
			reader.setContentHandler(new DefaultHandler() {

				private final StringBuilder text = new StringBuilder();

				@Override
				public void startElement(String uri, String name, String qualified, Attributes attributes) {
					text.setLength(0);
				}

				@Override
				public void characters(char[] chars, int start, int length) {
					text.append(chars, start, length);
				}

				@Override
				public void endElement(String uri, String name, String qualified) {
					if ("t".equals(name)) {
						texts.merge(text.toString(), 1, Integer::sum);
					}
				}
			});
			reader.parse(new InputSource(sheet));
			assertEquals(count, texts.get(hostile));
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
