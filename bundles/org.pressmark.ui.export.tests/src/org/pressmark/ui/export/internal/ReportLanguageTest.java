// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What a person may write as the language of a report. */
class ReportLanguageTest {

	@Test
	void tag_InAnyWriting() {
		for (String typed : List.of("en-GB", " en_gb ", "EN-gb")) {
			assertEquals(Optional.of(Locale.UK), ReportLanguage.of(typed), typed);
		}
	}

	@Test
	void tag_OfAScript() {
		assertEquals(Optional.of("zh-Hans-CN"), ReportLanguage.of("zh-hans-cn").map(Locale::toLanguageTag));
	}

	@Test
	void noTag() {
		for (String typed : List.of("", "English, please", "en--GB", "und")) {
			assertEquals(Optional.empty(), ReportLanguage.of(typed), typed);
		}
	}
}
