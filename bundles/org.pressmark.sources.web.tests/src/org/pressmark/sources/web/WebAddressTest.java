// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.sources.ImportException;

class WebAddressTest {

	@ParameterizedTest
	@CsvSource({ "https://example.org,https://example.org/", "HTTP://Example.ORG:8080/A,http://example.org:8080/A",
			"https://bücher.example/straße?q=ä#teil,https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%A4",
			"https://한겨레.example/기사,https://xn--h89at9srwx.example/%EA%B8%B0%EC%82%AC",
			"http://a/b c|d\"e<f>,http://a/b%20c%7Cd%22e%3Cf%3E", "http://a/100%,http://a/100%25",
			"http://a/%41%20,http://a/%41%20", "http://[::1]:8080/,http://[::1]:8080/", "http://a:/,http://a/",
			"http://a\\@b\\c,http://a/@b/c",
			"http://a?b,http://a/?b", "https://a/b//c,https://a/b//c", "https://a/\uD83D\uDE00,https://a/%F0%9F%98%80" })
	void address_IsUnderstoodAsBrowsersDo(String text, String expected) throws ImportException {
		WebAddress address = WebAddress.of(' ' + text + '\n');

		assertEquals(text, address.name());
		assertEquals(URI.create(expected), address.uri());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://example.org/a", "file:///etc/passwd", "gopher://example.org/" })
	void scheme_IsAnother(String text) {
		assertTrue(complaint(text).startsWith(text + " cannot be fetched: only addresses that begin with http:// or https://"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://", "http:///a", "https://:80/", "http://a:99999/", "http://a:b/", "http://a b/",
			"http://[::1/", "http://[1]2/", "http://127.1/", "http://0x7f.1/", "http://..", "http://-", "example.org", "http:/a",
			"http://a_b..c/" })
	void address_IsNone(String text) {
		String complaint = complaint(text);

		assertTrue(complaint.startsWith(text + " cannot be fetched: this is no web address. "), complaint);
	}

	@Test
	void password_IsNeitherSentNorRepeated() {
		String complaint = complaint("https://ada:geheim@example.org/a");

		assertFalse(complaint.contains("geheim"), complaint);
		assertTrue(complaint.startsWith("https://…@example.org cannot be fetched: it has a name or password in it"), complaint);
	}

	@Test
	void address_TooLong() {
		assertTrue(complaint("http://a/" + "b".repeat(10_000)).length() < 300);
	}

	@Test
	void meant_IsWhateverHasASchemeAndSlashes() {
		assertTrue(WebAddress.isMeant("https://example.org"));
		assertTrue(WebAddress.isMeant("ftp://a"));
		assertFalse(WebAddress.isMeant("C:\\texts"));
		assertFalse(WebAddress.isMeant("texts/http.txt"));
	}

	private static String complaint(String text) {
		return assertThrows(ImportException.class, () -> WebAddress.of(text)).getMessage();
	}
}
