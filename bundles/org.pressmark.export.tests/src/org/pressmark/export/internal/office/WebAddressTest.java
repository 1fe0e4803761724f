// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

	@ParameterizedTest
	@CsvSource({"https://example.org/a?b=c&d=e, https://example.org/a?b=c&d=e",
		"HTTP://example.org, HTTP://example.org", "https://example.org/é, https://example.org/%C3%A9"})
	void of_OfTheWeb(String address, String link) {
		assertEquals(Optional.of(link), WebAddress.of(address));
	}

	@ParameterizedTest
	@ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "mailto:a@example.org", "example.org", "",
		"https:", "https://", "http://a b", "\\\\server\\share"})
	void of_OfAnythingElse(String address) {
		assertEquals(Optional.empty(), WebAddress.of(address));
	}
}
