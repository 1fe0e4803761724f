// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text keeps of the characters that nobody sees. */
class WhitespaceTest {

	private static final String JOINED = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u0915\u094D\u200D\u0937 \uD83D\uDC69\u200D\uD83D\uDE80";

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Au\u00DFen\u00ADmini\u00ADster;Au\u00DFenminister", "Bun\u200Bdes\u2060tag;Bundestag",
			"\uFEFFzero;zero", JOINED + ';' + JOINED, "a \u202E b;a b", "\u202Eevil\u202C x;evil x", "\u202Aone;one", "one\u202C;one",
			"\u202Bone\u202C;\u202Bone\u202C", "\u2067a\u202Bb\u2069 c;\u2067ab\u2069 c", "a\u200Eb\u200F;a\u200Eb\u200F" })
	void normalise_WithoutWhatNobodySees(String text, String line) {
		assertEquals(line, Whitespace.normalise(text));
		assertEquals(line, Whitespace.normalise(line));
	}
}
