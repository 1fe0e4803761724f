// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

	@ParameterizedTest
	@CsvSource({ "Antony Blinken, antony blinken", "'  O\u2019Neill,  Shaquille ', oneill shaquille", "Jong-un, jong un",
			"U.N., u n", "J.R. Biden, j r biden", "Müller, muller", "Łódź, lodz", "Straße, strasse", "Ærø, aero",
			"DŽ\u0130M, dzim", "Владимир Путин, vladimir putin", "Сергей Лавров, sergey lavrov", "김정은, gimjeongeun",
			"정의용, jeonguiyong", "외교부 장관, oegyobu janggwan", "习近平, xi jin ping", "Αθήνα, athena", "ｶﾀｶﾅ, katakana",
			"COVID-19, covid 19", "'\uD83D\uDE00', ''", "'', ''", "'e\u0301 E\u0301', e e" })
	void fold(String name, String folded) {
		assertEquals(folded, FoldedName.of(name).text());
	}

	@Test
	void parts() {
		FoldedName name = FoldedName.of("Organisation of the Petroleum-Exporting Countries");
		assertEquals(List.of("organisation", "of", "the", "petroleum", "exporting", "countries"), name.words());
		assertEquals("ootpec", name.initials());
		assertEquals("organisationofthepetroleumexportingcountries", name.joined());
		assertTrue(FoldedName.of("...").words().isEmpty());
		assertEquals(FoldedName.of("KIM"), FoldedName.of("Kim"));
	}
}
