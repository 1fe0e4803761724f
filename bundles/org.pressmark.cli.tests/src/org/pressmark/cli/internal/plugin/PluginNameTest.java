// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.cli.internal.plugin.PluginName.Flaw;

class PluginNameTest {

	@ParameterizedTest
	@ValueSource(strings = { "com.example.wire", "de.office2.press_wire", "a.b", "org.pressmarks.x", "javac.x" })
	void flaw_OfAName(String name) {
		assertEquals(Optional.empty(), PluginName.flaw(name));
		assertEquals(name, new PluginName(name).value());
	}

	@ParameterizedTest
	@CsvSource({ "wire,FORM", "'',FORM", "com..wire,FORM", ".com.wire,FORM", "com.wire.,FORM", "com.Wire,FORM", "com.1wire,FORM",
			"../wire,FORM", "com/wire.x,FORM", "com.example.wire/..,FORM", "'com.example wire',FORM", "com.exämple,FORM",
			"'com.example\n.wire',FORM", "com.example.${x},FORM", "com.example.<b>,FORM", "com.class.wire,WORD", "com.true,WORD",
			"aux.wire,WORD", "com.lpt1,WORD", "java.wire,TAKEN", "org.pressmark.wire,TAKEN", "org.eclipse.wire,TAKEN" })
	void flaw_OfWhatIsNone(String text, Flaw flaw) {
		assertEquals(Optional.of(flaw), PluginName.flaw(text));
		assertThrows(IllegalArgumentException.class, () -> new PluginName(text));
	}

	@Test
	void flaw_Long() {
		assertEquals(Optional.of(Flaw.LENGTH), PluginName.flaw("com." + "x".repeat(60)));
		assertEquals(Optional.of(Flaw.LENGTH), PluginName.flaw("x.".repeat(1_000_000)));
	}
}
