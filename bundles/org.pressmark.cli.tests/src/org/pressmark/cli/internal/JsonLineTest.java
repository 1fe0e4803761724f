// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class JsonLineTest {

	@Test
	void unknown_IsNull() {
		JsonLine line = new JsonLine().put("a", Optional.empty()).put("b", (String) null).put("c", (Number) null)
				.put("d", (JsonLine) null).put("e", List.of());

		assertEquals("{\"a\":null,\"b\":null,\"c\":null,\"d\":null,\"e\":[]}", line.toString());
	}

	@Test
	void text_IsOneLineOfPlainCharacters() {
		JsonLine line = new JsonLine().put("text", "a\nb\u2028\"<한>\u001b").putObjects("list",
				List.of(new JsonLine().put("n", 1)));

		assertEquals("{\"text\":\"a\\nb\\u2028\\\"<한>\\u001b\",\"list\":[{\"n\":1}]}", line.toString());
	}

	@Test
	void number_DependsOnNoLocale() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals("{\"n\":1234567}", new JsonLine().put("n", 1_234_567).toString());
		} finally {
			Locale.setDefault(before);
		}
	}
}
