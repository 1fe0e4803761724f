// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** File names that are allowed everywhere. */
class FileNamesTest {

	private static String of(String name) {
		return FileNames.of(name, "Report", "docx");
	}

	@Test
	void name_Kept() {
		assertEquals("G7 in London, May 2021.docx", of("G7 in London, May 2021"));
		assertEquals("G7 \u65e5\u672c \u2013 \u00e9t\u00e9.docx", of("G7 \u65e5\u672c \u2013 \u00e9t\u00e9"));
	}

	@Test
	void name_NeverDecidesAPath() {
		assertEquals("etc passwd.docx", of("../../etc/passwd"));
		assertEquals("C Temp x.docx", of("C:\\Temp\\x"));
	}

	@Test
	void name_NothingToKeep_Otherwise() {
		assertEquals("Report.docx", of(""));
		assertEquals("Report.docx", of(" ?*. "));
	}

	@Test
	void name_ReservedOnWindows_Otherwise() {
		assertEquals("Report.docx", of("con"));
		assertEquals("Report.docx", of("LPT1.notes"));
		assertEquals("Console.docx", of("Console"));
	}

	@Test
	void name_DotsAndBlanksAtTheEdges_Dropped() {
		assertEquals("G7.docx", of(" .G7. "));
	}

	@Test
	void name_TooLong_CutBetweenCharacters() {
		String name = of("x".repeat(79) + "\ud83d\ude00" + "y".repeat(50));
		assertEquals("x".repeat(79) + ".docx", name);
		assertTrue(of("word ".repeat(100)).length() < 100);
		assertFalse(of("word ".repeat(100)).contains(" .docx"));
	}
}
