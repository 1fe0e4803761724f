// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How characters are compared. That the index of a project does the same is tested there. */
class FoldingTest {

	@ParameterizedTest
	@CsvSource({ "CAFÉ,cafe", "Cafe\u0301,cafe", "İstanbul,istanbul", "ırmak,ırmak", "Straße,straße", "ΑΘΗΝΑΣ,αθηνασ", "Йод,йод", "Ещё,еще", "Ё,е", "\u0435\u0308,е",
			"런던,런던", "Ế,e", "\uD801\uDC00,\uD801\uDC28", "\uD83D,\uD83D" })
	void of(String text, String folded) {
		assertEquals(folded, Folding.of(text));
	}
}
