// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small workbooks by hand, as programs other than ours write them. */
final class Workbooks {

	private static final String STYLES = """
			<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-409]mmm\\ yyyy"/><numFmt numFmtId="171" formatCode="yyyy"/>
			<numFmt numFmtId="172" formatCode="0 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
			<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="22"/>
			<xf numFmtId="172"/></cellXfs></styleSheet>""";

	private Workbooks() {
	}

	/** @param rows the elements of rows; styles 1 to 4 are a day, a month, a year, a day with a time, 5 a number of days */
	static byte[] of(String rows, String properties, String prologue) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			add(zip, "xl/workbook.xml", "<workbook xmlns:r='urn:r'><workbookPr " + properties
					+ "/><sheets><sheet name='Hidden' state='hidden' r:id='r9'/><sheet name='First' r:id='r1'/>"
					+ "<sheet name='Second' r:id='r2'/></sheets></workbook>");
			add(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Target='worksheets/sheet7.xml'/></Relationships>");
			add(zip, "xl/styles.xml", STYLES);
			add(zip, "xl/sharedStrings.xml", "<sst><si><t>Title</t></si><si><r><t>Meet</t></r><r><t xml:space='preserve'>ing_x000A_one</t></r>"
					+ "<rPh><t>spoken</t></rPh></si></sst>");
			add(zip, "xl/worksheets/sheet7.xml", prologue + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
		}
		return bytes.toByteArray();
	}

	private static void add(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
	}
}
