// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

	@Test
	void clean_NothingToDo() {
		String text = "Tab\t, line\n, é, 한, 🤝, \uFFFD";
		assertSame(text, XmlText.clean(text));
	}

	@ParameterizedTest
	@ValueSource(chars = {'\u0000', '\u0008', '\u001F', '\uD83E', '\uDD1D', '\uFFFE', '\uFFFF'})
	void clean_NotInXml(char forbidden) {
		assertEquals("a\uFFFDb", XmlText.clean("a" + forbidden + "b"));
		assertEquals("a\uFFFD", XmlText.clean("a" + forbidden));
	}

	@Test
	void clean_PairTheWrongWayRound() {
		assertEquals("\uFFFD\uFFFD", XmlText.clean("\uDD1D\uD83E"));
	}
}
