// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTest {

	@Test
	void line_HasNoBreaksAndNoControls() {
		assertEquals("a b \uFFFD[2J c", Plain.line("  a\r\n b\t\u001b[2J\u2009 \n c\n"));
	}

	@Test
	void text_KeepsLines() {
		assertEquals("a\nb\uFFFD", Plain.text("a\nb\u0007"));
	}

	@Test
	void shorten_CutsBetweenCharacters() {
		assertEquals("abc", Plain.shorten("abc", 3));
		assertEquals("ab…", Plain.shorten("abcd", 3));
		assertEquals("😀…", Plain.shorten("😀😀😀", 2));
		assertEquals("a…", Plain.shorten("a bcd", 3));
	}

	@Test
	void columns_WideAndCombiningCharacters() {
		assertEquals(3, Plain.columns("abc"));
		assertEquals(6, Plain.columns("한겨레"));
		assertEquals(1, Plain.columns("e\u0301"));
		assertEquals(2, Plain.columns("😀"));
	}
}
