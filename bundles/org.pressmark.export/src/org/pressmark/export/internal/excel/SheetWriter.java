// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * Writes rows with as few escapes as XML allows, and as sections without any once there are many: parsers count escapes,
 * and that of today's Java, with which POI reads too, refuses a part with more than 100,000 of them
 * ({@code jdk.xml.maxGeneralEntitySizeLimit}). POI's own writer escapes each quotation mark. What gets here is text that
 * {@link ExcelText} has made fit for XML.
 */
final class SheetWriter extends SheetDataWriter {

	private static final int MAX_ESCAPES = 50_000;
	private static final String BEGIN = "<![CDATA[";
	private static final String END = "]]>";

	private int escapes;

	SheetWriter() throws IOException {
		super((SharedStringsTable) null);
	}

	@Override
	public Writer createWriter(File file) throws IOException {
		OutputStream output = decorateOutputStream(new FileOutputStream(file));
		return new BlockWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
	}

	@Override
	protected void outputEscapedString(String text) throws IOException {
		int written = 0;
		for (int i = 0; text != null && i < text.length(); i++) {
			String escape = escape(text, i);
			if (escape != null && escapes++ >= MAX_ESCAPES) {
				_out.write(section(text.substring(written)));
				return;
			}
			if (escape != null) {
				_out.write(text, written, i - written);
				_out.write(escape);
				written = i + 1;
			}
		}
		if (text != null) {
			_out.write(text, written, text.length() - written);
		}
	}

	/** What a character is to be replaced by; null for nothing else. */
	private static String escape(String text, int index) {
		return switch (text.charAt(index)) {
			case '<' -> "&lt;";
			case '&' -> "&amp;";
			case '>' -> index > 0 && text.charAt(index - 1) == ']' ? "&gt;" : null; // it could end a section
			case '\r' -> "&#xd;"; // would become a line feed
			default -> null;
		};
	}

	private static String section(String text) {
		return BEGIN + text.replace(END, "]]" + END + BEGIN + '>').replace("\r", END + "&#xd;" + BEGIN) + END;
	}
}
