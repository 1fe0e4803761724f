// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Names stand in an index under the letters that a reader of the language looks under. */
class IndexLettersTest {

	private static List<String> letters(Locale language, String... names) {
		IndexLetters letters = new IndexLetters(language);
		return List.of(names).stream().map(letters::of).toList();
	}

	@Test
	void of_Latin() {
		assertEquals(List.of("A", "A", "E", "Z", "O"), letters(Locale.ENGLISH, "Ann", "ángel", "Élysée", "zoo", "Østergård"));
	}

	@Test
	void of_LetterOfItsOwnInSomeLanguages() {
		assertEquals(List.of("C"), letters(Locale.ENGLISH, "Čapek"));
		assertEquals(List.of("Č", "C", "CH"), letters(Locale.forLanguageTag("cs"), "Čapek", "Cena", "Charta"));
	}

	@Test
	void of_OtherScripts() {
		assertEquals(List.of("Б", "ㅎ", "א", "Π", "ا", "ب"), letters(Locale.ENGLISH, "Блинкен", "한겨레", "אילן", "Πάτρα",
				"أنتوني بلينكن", "بلينكن"));
	}

	@Test
	void of_NoLetter() {
		assertEquals(List.of("…", "…", "…"), letters(Locale.ENGLISH, "8th Congress", "", "@moteging"));
	}

	@Test
	void order_LettersThenAlphabet() {
		List<String> names = List.of("한겨레", "Блинкен", "Bob", "Änne", "Ann", "7 Days");
		assertEquals(List.of("7 Days", "Ann", "Änne", "Bob", "Блинкен", "한겨레"),
				names.stream().sorted(new IndexLetters(Locale.ENGLISH).order()).toList());
	}
}
