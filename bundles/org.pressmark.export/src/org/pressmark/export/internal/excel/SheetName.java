// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import org.apache.poi.ss.util.WorkbookUtil;
import org.pressmark.model.text.WholeCharacters;
import org.pressmark.model.text.XmlText;

/**
 * What a sheet with a table is called.
 *
 * @param shown on its tab, as Excel allows it
 * @param table in formulas: letters, and the same in every language
 */
record SheetName(String shown, String table) {

	private static final int MAX_LENGTH = 31;
	/** Excel has this for itself. */
	private static final String RESERVED = "History";

	/** The name that is nearest to any text. */
	static SheetName of(String text, String table) {
		return new SheetName(safe(text, ""), table);
	}

	/** The name of the sheet on which another goes on, the second, the third and so on. */
	SheetName part(int number) {
		return new SheetName(safe(shown, " (" + number + ')'), table + '_' + number);
	}

	private static String safe(String text, String end) {
		String clean = XmlText.clean(text).replaceAll("\\s+", " ").strip();
		int length = Math.min(clean.length(), MAX_LENGTH - end.length());
		String name = WorkbookUtil.createSafeSheetName(clean.substring(0, WholeCharacters.floor(clean, length)) + end);
		return RESERVED.equalsIgnoreCase(name) ? name + '_' : name;
	}
}
