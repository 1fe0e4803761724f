// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NamesTest {

	private static final List<List<String>> PEOPLE = List.of(List.of("Kim Jong-un", "Kim"),
			List.of("Kim Yo-jong"), List.of("Antony Blinken", "Secretary of State"), List.of("Toshimitsu Mot\u00e9gi"),
			List.of("Mokimo"));

	@Test
	void rank_ExactAliasBeforePrefix() {
		assertEquals(List.of("Kim Jong-un", "Kim Yo-jong", "Mokimo"), ranked("kim"));
	}

	@Test
	void rank_LaterWord() {
		assertEquals(List.of("Antony Blinken"), ranked("blink"));
	}

	@Test
	void rank_Accents() {
		assertEquals(List.of("Toshimitsu Mot\u00e9gi"), ranked("MOTEGI"));
	}

	@Test
	void rank_SharedWord() {
		assertEquals(List.of("Antony Blinken"), ranked("Mr Blinken"));
	}

	@Test
	void rank_Initials() {
		assertEquals(List.of("Antony Blinken"), ranked("ab"));
	}

	@Test
	void rank_Hyphen() {
		assertEquals("Kim Jong-un", ranked("Jong Un").getFirst());
	}

	@Test
	void rank_Blank() {
		assertEquals(List.of(), ranked(" - "));
	}

	@Test
	void rank_NameWithoutLetters() {
		assertEquals(List.of(), Names.rank(List.of("\u2026"), "a", List::of));
	}

	@Test
	void rank_OtherScript() {
		assertEquals(List.of("\ubb38\uc7ac\uc778"), Names.rank(List.of("\ubb38\uc7ac\uc778"), "\ubb38", List::of));
	}

	@Test
	void rank_LettersInOrderInsideWords() {
		assertEquals(List.of(), Names.rank(List.of("Ministry of Foreign Affairs"), "Maas", List::of));
	}

	private static List<String> ranked(String words) {
		return Names.rank(PEOPLE, words, names -> names).stream().map(List::getFirst).toList();
	}
}
