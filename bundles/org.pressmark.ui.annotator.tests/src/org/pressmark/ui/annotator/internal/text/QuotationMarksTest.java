// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.analysis.TextSpan;

class QuotationMarksTest {

	private static final String TEXT = "He \u201csaid so\u201d and \"left\".\nShe \u201eging\u201c";

	@Test
	void around_Inside() {
		assertEquals("said so", around(6));
	}

	@Test
	void around_OnTheMark() {
		assertEquals("said so", around(3));
	}

	@Test
	void around_StraightMarks() {
		assertEquals("left", around(TEXT.indexOf("eft")));
	}

	@Test
	void around_LowOpeningMark() {
		assertEquals("ging", around(TEXT.indexOf("ging")));
	}

	@Test
	void around_BetweenQuotations() {
		assertEquals(Optional.empty(), QuotationMarks.around(TEXT, TEXT.indexOf("and")));
	}

	@Test
	void around_NeverClosed() {
		assertEquals(Optional.empty(), QuotationMarks.around("a \u201cb\nc\u201d", 3));
	}

	@Test
	void within_BothMarks() {
		assertEquals(new TextSpan(4, 11), QuotationMarks.within(TEXT, new TextSpan(3, 12)));
	}

	@Test
	void within_OneMarkOnly() {
		assertEquals(new TextSpan(3, 11), QuotationMarks.within(TEXT, new TextSpan(3, 11)));
	}

	@Test
	void commaBeforeTheClosingMark_BelongsToTheSentenceAround() {
		String text = "\u201cIt is good,\u201d said Kim. \u201cIt is, really.\u201d";
		assertEquals("It is good", QuotationMarks.around(text, 3).orElseThrow().of(text));
		assertEquals("It is, really.", QuotationMarks.around(text, text.length() - 3).orElseThrow().of(text));
		assertEquals("It is good", QuotationMarks.within(text, new TextSpan(0, text.indexOf(" said"))).of(text));
	}

	@Test
	void spacesInsideTheMarks_AreNoWords() {
		String text = "\u00ab\u00a0Bonjour\u202f\u00bb";
		assertEquals("Bonjour", QuotationMarks.around(text, 4).orElseThrow().of(text));
		assertEquals(Optional.empty(), QuotationMarks.around("\u201c , \u201d", 1));
		assertEquals(new TextSpan(0, 3), QuotationMarks.within("\u201c,\u201d", new TextSpan(0, 3)));
	}

	private static String around(int offset) {
		return QuotationMarks.around(TEXT, offset).orElseThrow().of(TEXT);
	}
}
