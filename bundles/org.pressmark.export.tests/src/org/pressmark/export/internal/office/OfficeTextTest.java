// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTextTest {

	@Test
	void clean_NothingToDo() {
		String text = "Tab\t, line\n, é, 한, 🤝, \uFFFD";
		assertSame(text, OfficeText.clean(text));
	}

	@ParameterizedTest
	@ValueSource(chars = {'\u0000', '\u0008', '\u001F', '\uD83E', '\uDD1D', '\uFFFE', '\uFFFF'})
	void clean_NotInXml(char forbidden) {
		assertEquals("a\uFFFDb", OfficeText.clean("a" + forbidden + "b"));
		assertEquals("a\uFFFD", OfficeText.clean("a" + forbidden));
	}

	@Test
	void clean_PairTheWrongWayRound() {
		assertEquals("\uFFFD\uFFFD", OfficeText.clean("\uDD1D\uD83E"));
	}

	@ParameterizedTest
	@CsvSource({"https://example.org/a?b=c&d=e, https://example.org/a?b=c&d=e",
		"HTTP://example.org, HTTP://example.org", "https://example.org/é, https://example.org/%C3%A9"})
	void webAddress_OfTheWeb(String address, String link) {
		assertEquals(Optional.of(link), OfficeText.webAddress(address));
	}

	@ParameterizedTest
	@ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "mailto:a@example.org", "example.org", "",
		"https:", "https://", "http://a b", "\\\\server\\share"})
	void webAddress_OfAnythingElse(String address) {
		assertEquals(Optional.empty(), OfficeText.webAddress(address));
	}
}
