// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.regex.Pattern;

import org.apache.poi.ss.SpreadsheetVersion;
import org.pressmark.model.text.WholeCharacters;
import org.pressmark.model.text.XmlText;

/**
 * Text as a cell can hold it.
 *
 * @param stored the text as it stands in the file
 * @param isTruncated whether its end is missing
 */
record ExcelText(String stored, boolean isTruncated) {

	/** How many UTF-16 code units a cell holds. */
	static final int MAX_LENGTH = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

	/** Office reads _x000D_ as a carriage return, and _x005F_ as an underscore (ISO/IEC 29500-1, 22.9.2.19). */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");
	private static final String UNDERSCORE = "_x005F_";
	private static final String FORMULA_STARTS = "=+-@\t\r";

	/** Fits any text into a cell; the mark stands at the end of one that is too long. */
	static ExcelText of(String text, String mark) {
		String cleaned = XmlText.clean(text);
		String stored = escape(cleaned);
		return stored.length() <= MAX_LENGTH ? new ExcelText(stored, false)
				: new ExcelText(cut(cleaned, MAX_LENGTH - mark.length()) + mark, true);
	}

	/** The beginning of a text, escaped, that fits into a length. */
	private static String cut(String text, int length) {
		int end = Math.min(length, text.length());
		String cut = escape(start(text, end));
		while (cut.length() > length) {
			end -= cut.length() - length;
			cut = escape(start(text, end));
		}
		return cut;
	}

	private static String start(String text, int length) {
		return text.substring(0, WholeCharacters.floor(text, length));
	}

	private static String escape(String text) {
		return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(UNDERSCORE) : text;
	}

	/** Whether somebody who edits the cell or saves it as plain text would make a formula of the text. */
	boolean isLikeFormula() {
		return !stored.isEmpty() && FORMULA_STARTS.indexOf(stored.charAt(0)) >= 0;
	}
}
