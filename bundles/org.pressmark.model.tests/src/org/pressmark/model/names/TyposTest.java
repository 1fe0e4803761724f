// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {

	@ParameterizedTest
	@CsvSource({ "blinken, blinken, 0", "blinken, blinkin, 1", "blinken, blnken, 1", "blinken, blinkken, 1",
			"blinken, bilnken, 1", "blinken, blinkinn, 2", "kitten, sitting, 3", "'', abc, 3", "ca, abc, 3" })
	void between(String one, String other, int typos) {
		assertEquals(typos, Typos.between(one, other, 9));
		assertEquals(typos, Typos.between(other, one, 9));
		assertEquals(Math.min(typos, 2), Typos.between(one, other, 1));
		assertEquals(typos < 2, Typos.isAtMostOne(one, other));
		assertEquals(typos < 2, Typos.isAtMostOne(other, one));
	}

	/** The examples of Winkler's papers. */
	@ParameterizedTest
	@CsvSource({ "martha, marhta, 0.961", "dwayne, duane, 0.840", "dixon, dicksonx, 0.813", "abc, xyz, 0", "a, a, 1" })
	void similarity(String one, String other, double similarity) {
		assertEquals(similarity, Typos.similarity(one, other), 0.0006);
	}
}
