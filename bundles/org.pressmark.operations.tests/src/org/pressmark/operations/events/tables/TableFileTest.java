// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.operations.events.tables.TableCell.Origin;
import org.pressmark.sources.Source;
import org.pressmark.store.StoreException;

class TableFileTest {

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void text_SeparatorIsFoundByWhatIsInIt(String separator) throws Exception {
		EventTable table = text("\uFEFFTitle|Date|Notes\r\nTalks|2021-05-03|\"one, two; three\t\"\"four\"\"\r\nfive\"\r\n\r\n'=1+1|=1+1|-\n"
				.replace("|", separator), StandardCharsets.UTF_8);

		assertEquals(List.of("Title", "Date", "Notes"), table.heads());
		assertEquals(List.of(2, 4), table.rows().stream().map(TableRow::number).toList());
		assertEquals("one, two; three\t\"four\"\r\nfive", table.rows().getFirst().cell(2).text());
		assertEquals(TableCell.written("=1+1"), table.rows().get(1).cell(0));
		assertEquals(Origin.UNKNOWN, table.rows().get(1).cell(1).origin());
		assertEquals(TableCell.EMPTY, table.rows().get(1).cell(17));
	}

	@Test
	void text_OtherEncodingsAndASaidSeparator() throws Exception {
		String text = "sep=;\nEreignis;Datum\nGespr\u00e4che in M\u00fcnchen, fr\u00fch;3.5.2021\n";
		assertEquals("Gespr\u00e4che in M\u00fcnchen, fr\u00fch",
				text(text, Charset.forName("windows-1252")).rows().getFirst().cell(0).text());
		assertEquals(List.of("Ereignis", "Datum"), text('\uFEFF' + text, StandardCharsets.UTF_16LE).heads());
		assertEquals("\ud68c\ub2f4", text("\uc81c\ubaa9,\ub0a0\uc9dc\n\ud68c\ub2f4,2021. 5. 3.\n\ud68c\ub2f4,2021. 5. 4.\n",
				Charset.forName("x-windows-949")).rows().getFirst().cell(0).text());
	}

	@Test
	void text_BadOnes_AreRefusedWithThePlace() {
		String message = assertThrows(StoreException.class, () -> text("Title,Date\nTalks,\"open\nnext,1\n", StandardCharsets.UTF_8))
				.getMessage();
		assertTrue(message.contains("row 2, column B"), message);
		assertThrows(StoreException.class, () -> text("\n \n,,\n", StandardCharsets.UTF_8));
		assertThrows(StoreException.class, () -> text("", StandardCharsets.UTF_8));
	}

	@Test
	void text_QuotationsAndLineEndsAsSpreadsheetsHaveThem() throws Exception {
		EventTable table = text("Title, Date ,Notes\rsaid \"so\" , \"a,b\" ,\"x\"y\r\r\"\",,\"last\"\r", StandardCharsets.UTF_8);

		assertEquals(List.of("Title", "Date", "Notes"), table.heads());
		assertEquals(List.of("said \"so\"", "a,b", "xy"), table.rows().getFirst().cells().stream().map(TableCell::text).toList());
		assertEquals(List.of(2, 4), table.rows().stream().map(TableRow::number).toList());
		assertEquals("last", table.rows().getLast().cell(2).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void text_Unicode_WithAndWithoutMark(String encoding) throws Exception {
		for (String mark : List.of("\uFEFF", "")) {
			EventTable table = text(mark + "Title;Date\r\nTalks \uD83D\uDD4A in \uC11C\uC6B8;3.5.2021\r\n", Charset.forName(encoding));

			assertEquals(List.of("Title", "Date"), table.heads());
			assertEquals("Talks \uD83D\uDD4A in \uC11C\uC6B8", table.rows().getFirst().cell(0).text());
		}
	}

	@Test
	void otherFiles_AreNamedWhateverTheyAreCalled() throws Exception {
		byte[] old = HexFormat.of().parseHex("d0cf11e0a1b11ae1000000000000");
		refused(".xls", "e.xlsx", old);
		refused(".xls", "e.csv", old);
		refused(".ods", "e.xlsx", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
		refused(".xlsb", "e.xlsx", zip("xl/_rels/workbook.bin.rels", "<Relationships/>"));
		refused("no Excel workbook", "e.xlsx", zip("word/document.xml", "<document/>"));
		refused("compressed", "e.csv", new byte[] { 0x1F, (byte) 0x8B, 8, 0 });
		for (String markup : List.of("\uFEFF<html><table>", " <!DOCTYPE html>", "<?xml version='1.0'?><Workbook/>")) {
			refused("web page", "e.xls", markup.getBytes(StandardCharsets.UTF_8));
		}
		refused("no table", "e.csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
	}

	private static void refused(String reason, String name, byte[] bytes) {
		String message = assertThrows(StoreException.class, () -> TableFile.read(Source.of(name, bytes))).getMessage();
		assertTrue(message.startsWith(name) && message.contains(reason), message);
	}

	/** A part as it is, so that a program sees it without unpacking, as the first one of OpenDocument files has to be. */
	private static byte[] zip(String part, String text) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			byte[] content = text.getBytes(StandardCharsets.UTF_8);
			CRC32 sum = new CRC32();
			sum.update(content);
			ZipEntry entry = new ZipEntry(part);
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(content.length);
			entry.setCrc(sum.getValue());
			zip.putNextEntry(entry);
			zip.write(content);
		}
		return bytes.toByteArray();
	}

	@Test
	void workbook_Cells() throws Exception {
		EventTable table = workbook("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='inlineStr'><is><t>Date</t></is></c>"
				+ "<c r='H1' t='str'><v>Last</v></c></row>"
				+ "<row r='3'><c r='A3' t='s'><v>1</v></c><c r='B3'><v>2021</v></c><c r='C3' s='1'><v>44319</v></c>"
				+ "<c r='D3' s='2'><v>44319</v></c><c r='E3' s='3'><v>44319</v></c><c r='F3' s='4'><v>44319.604166666664</v></c>"
				+ "<c r='G3' s='5'><v>44319</v></c><c r='H3' s='1'><v>60</v></c><c r='J3'><v>1</v></c></row>"
				+ "<row r='5'><c r='A5' t='str'><f>UPPER(\"a\")</f><v>A</v></c><c r='B5'><f>1+1</f></c><c r='C5' t='e'><f>1/0</f>"
				+ "<v>#DIV/0!</v></c><c r='D5' s='1'><f>C3+1</f><v>44320</v></c></row>", "");

		assertEquals(List.of("Title", "", "Date", "", "", "", "", "Last"), table.heads());
		TableRow row = table.rows().getFirst();
		assertEquals(3, row.number());
		assertEquals(List.of("Meeting\none", "2021", "2021-05-03", "2021-05", "2021", "2021-05-03T14:30", "44319", "60"),
				row.cells().stream().map(TableCell::text).toList());
		assertEquals(List.of(2, 3, 4, 5), List.of(2, 3, 4, 5).stream().filter(i -> row.cell(i).date().isPresent()).toList());
		assertEquals(Optional.empty(), row.cell(1).date());
		assertEquals(List.of(Origin.CALCULATED, Origin.UNKNOWN, Origin.ERROR, Origin.CALCULATED),
				table.rows().get(1).cells().stream().map(TableCell::origin).toList());
		assertEquals("2021-05-04", table.rows().get(1).cell(3).text());
		assertTrue(table.warnings().getFirst().contains("First"), table.warnings().toString());
	}

	/** Newer releases of the JDK refuse that unless they are told otherwise. */
	@Test
	void workbook_MoreThanAHundredThousandEscapes() throws Exception {
		EventTable table = workbook("<row><c t='s'><v>0</v></c></row><row><c t='inlineStr'><is><t>" + "&amp;".repeat(30_000)
				+ "</t></is></c></row><row><c t='inlineStr'><is><t>" + "&lt;".repeat(30_000) + "</t></is></c></row>"
				+ "<row><c t='inlineStr'><is><t>" + "&amp;".repeat(30_000) + "</t></is></c></row>"
				+ "<row><c t='inlineStr'><is><t>" + "&amp;".repeat(30_000) + "</t></is></c></row>", "");
		assertEquals("&".repeat(30_000), table.rows().getLast().cell(0).text());
	}

	@Test
	void workbook_DaysSince1904() throws Exception {
		EventTable table = workbook("<row><c t='s'><v>0</v></c></row><row><c s='1'><v>42857</v></c></row>", "date1904='1'");
		assertEquals("2021-05-03", table.rows().getFirst().cell(0).text());
	}

	@Test
	void workbook_HostileOnes_AreRefused() {
		for (String prologue : List.of("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", "<!DOCTYPE a [<!ENTITY e 'xxxx'>]>")) {
			assertThrows(StoreException.class, () -> TableFile.read(Source.of("a.xlsx",
					Workbooks.of("<row><c t='str'><v>&e;</v></c></row>", "", prologue))), prologue);
		}
		for (String rows : List.of("<row", "<row r='x'/>", "<row><c s='y' r='A1'><v>1</v></c></row>", "<row><c><v>one</v></c></row>", "")) {
			assertThrows(StoreException.class, () -> workbook(rows, ""), rows);
		}
		assertThrows(StoreException.class, () -> TableFile.read(Source.of("a.xlsx", new byte[] { 'P', 'K', 3, 4, 0, 0, 0, 0 })));
	}

	private static EventTable text(String text, Charset charset) throws Exception {
		return TableFile.read(Source.of("events.csv", text.getBytes(charset)));
	}

	private static EventTable workbook(String rows, String properties) throws Exception {
		return TableFile.read(Source.of("events.xlsx", Workbooks.of(rows, properties, "")));
	}
}
