// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are gone after a correction, and which are only written otherwise. */
class FormerWordsTest {

	@ParameterizedTest
	@CsvSource({ "Blinken, said", "the North, the", "the Group of Seven, of", "Iran, Iraq", "China, Chile", "김정은, 말했다",
			"Antony Blinken, Lloyd Austin", "„, said", "of, off", "Lond on, Paris", "on, London" })
	void otherWordsStandThere_AreGone(String former, String now) {
		assertEquals(true, FormerWords.areGone(former, now));
	}

	@ParameterizedTest
	@CsvSource({ "Blinkn, Blinken", "Blinken, BLINKEN", "Jose Perez, José Pérez", "Antony Blinken, Mr Blinken",
			"the North Korean leader said he would come, the North Korean leader says that he will come",
			"Washingotn, Washington", "Dominic Raab, Raab", "北京大学, 北京的大学", "—, —", "eoul, Seoul", "Seou, Seoul", "Lond on, London", "London, Lond on",
			"Lond on, the London", "Seoul, XXSeoul", "nto, NATO", "Antony, United State Secretary of State Anthony" })
	void enoughAreLeft_AreNotGone(String former, String now) {
		assertEquals(false, FormerWords.areGone(former, now));
	}
}
