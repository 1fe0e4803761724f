// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinesTest {

	private static final String TEXT = "one\ntwo\n\nthree";

	@Test
	void line_AtAnOffset() {
		assertEquals("0..3 0..3 4..7 8..8 9..14", lines(0, 3, 5, 8, 14));
		assertEquals(0, Lines.begin("", 0));
		assertEquals(0, Lines.end("", 0));
	}

	@Test
	void beginFrom() {
		assertEquals(0, Lines.beginFrom(TEXT, -3));
		assertEquals(0, Lines.beginFrom(TEXT, 0));
		assertEquals(4, Lines.beginFrom(TEXT, 1));
		assertEquals(4, Lines.beginFrom(TEXT, 4));
		assertEquals(8, Lines.beginFrom(TEXT, 5));
		assertEquals(14, Lines.beginFrom(TEXT, 10));
		assertEquals(14, Lines.beginFrom(TEXT, 99));
		assertEquals(4, Lines.beginFrom("one\n", 99));
		assertEquals(0, Lines.beginFrom("", 5));
	}

	private static String lines(int... offsets) {
		StringBuilder lines = new StringBuilder();
		for (int offset : offsets) {
			lines.append(lines.isEmpty() ? "" : " ").append(Lines.begin(TEXT, offset)).append("..")
					.append(Lines.end(TEXT, offset));
		}
		return lines.toString();
	}
}
