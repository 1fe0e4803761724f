// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

	@ParameterizedTest
	@CsvSource({ "en, en", "' ko ', ko", "PT-br, pt-BR", "TR, tr", "IT, it", "zh-hant-tw, zh-Hant-TW", "haw, haw" })
	void read_Tag_AsItIsUsuallyWritten(String entered, String tag) {
		assertEquals(Optional.of(tag), LanguageTag.read(entered));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "English", "english (US)", "pt_BR", "e", "und", "12", "en-", "\uD55C\uAD6D\uC5B4" })
	void read_NoTag_Empty(String entered) {
		assertEquals(Optional.empty(), LanguageTag.read(entered));
	}
}
