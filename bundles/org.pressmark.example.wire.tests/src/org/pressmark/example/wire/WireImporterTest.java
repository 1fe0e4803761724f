// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;

class WireImporterTest {

	private static final String MESSAGE = """
			\u0016\u0016\u0001abc0123 4 i 112  G7/Diplomacy/
			\u0002Ministers meet in London
			   LONDON, May 3 (ABC) - The foreign ministers of the G7 met
			in London on Monday, for the first time in two years.
			   "We have much to do," one of them said.

			No decision was taken at the café.
			\u0003031630 GMT MAY 21\u0004""";

	private static final WireImporter IMPORTER = new WireImporter();

	private static Source source(String message, Charset encoding) {
		return Source.of("message", message.getBytes(encoding));
	}

	private static Source source(String message) {
		return source(message, StandardCharsets.UTF_8);
	}

	@Test
	void read_WhatTheMessageSays() throws ImportException {
		assertTrue(IMPORTER.accepts(source(MESSAGE)));
		ArticleDraft draft = IMPORTER.read(source(MESSAGE)).getFirst();

		assertEquals(Optional.of("Ministers meet in London"), draft.title());
		assertEquals(Optional.of("abc"), draft.outlet());
		assertEquals(Optional.of("2021-05-03T16:30Z"), draft.published());
		assertEquals("abc0123", draft.metadata().documentNumber().orElseThrow().value());
		assertEquals("""
				LONDON, May 3 (ABC) - The foreign ministers of the G7 met in London on Monday, for the first time in two years.
				"We have much to do," one of them said.
				No decision was taken at the café.""", draft.text());
	}

	@Test
	void read_AnyEncoding() throws ImportException {
		ArticleDraft draft = IMPORTER.read(source(MESSAGE, StandardCharsets.ISO_8859_1)).getFirst();

		assertTrue(draft.text().endsWith("the café."), draft.text());
	}

	@Test
	void read_MessageAfterMessage() throws ImportException {
		List<ArticleDraft> drafts = IMPORTER.read(source(MESSAGE + "\r\n" + MESSAGE.replace("0123", "0124")));

		assertEquals(List.of("abc0123", "abc0124"),
				drafts.stream().map(draft -> draft.metadata().documentNumber().orElseThrow().value()).toList());
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "031630 may 21,2021-05-03T16:30", "312359 UTC DEC 99,1999-12-31T23:59Z", "311200 FEB 21,-",
			"031630 MAI 21,-", "soon,-" })
	void read_Time_AsFarAsItIsSaid(String end, String published) throws ImportException {
		ArticleDraft draft = IMPORTER.read(source(MESSAGE.replace("031630 GMT MAY 21", end))).getFirst();

		assertEquals(Optional.ofNullable(published), draft.published());
	}

	@ParameterizedTest
	@ValueSource(strings = { "A text", "\u0001", "\u0001abc 1", "<html>\u0001abc0123 4 i 112" })
	void accepts_OnlyMessages(String text) {
		assertFalse(IMPORTER.accepts(source(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0001abc0123 4 i 112", "\u0001abc0123 4 i 112\n\u0002", "\u0001abc0123 4 i 112\n\u0002Only a headline\n\u0003" })
	void read_WithoutText_IsSaid(String message) {
		Exception failure = assertThrows(ImportException.class, () -> IMPORTER.read(source(message)));

		assertTrue(failure.getMessage().startsWith("message is a message of a news agency"), failure.getMessage());
	}

	/** Were it read through more than once for each header, this would take hours. */
	@Test
	void read_Hostile_TakesNoTime() {
		Source hostile = source("\u0001abc0123 ".repeat(100_000));

		assertTrue(IMPORTER.accepts(hostile));
		assertThrows(ImportException.class, () -> IMPORTER.read(hostile));
	}
}
