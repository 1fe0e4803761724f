// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.EntityType;

/** Which names are pointed out as the same, and which are not. */
class SimilarNamesTest {

	@ParameterizedTest
	@CsvSource({ "Antony Blinken, antony blinken, SAME_NAME", "Zürich, ZURICH, SAME_NAME", "Al Jazeera, Al-Jazeera, SAME_NAME",
			"Al Jazeera, Aljazeera, SPACING", "Kim Jong-un, Kim Jong Un, SAME_NAME", "Kim Jongun, Kim Jong-un, SPACING",
			"Kim Jong-un, Jong-un Kim, ORDER", "'Blinken, Antony', Antony Blinken, ORDER",
			"Secretary Blinken, Blinken, TITLE", "Mr. Antony Blinken, Antony Blinken, TITLE",
			"U.S. Secretary of State Antony Blinken, Antony Blinken, TITLE",
			"South Korean Foreign Minister Chung Eui-yong, Chung Eui-yong, TITLE", "Dr. Angela Merkel, Merkel Angela, TITLE",
			"정의용 외교부 장관, 정의용, TITLE", "문재인 대통령, 문재인, TITLE", "Joe Biden Jr., Joe Biden, TITLE",
			"Владимир Путин, Vladimir Putin, SCRIPT", "Путин, Putin, SCRIPT", "习近平, Xi Jinping, SCRIPT",
			"김정은, Kim Jong Un, SCRIPT", "정의용, Chung Eui-yong, SCRIPT", "이재명, Lee Jae-myung, SCRIPT",
			"강경화, Kang Kyung-wha, SCRIPT", "문재인, Moon Jae-in, SCRIPT", "박근혜, Park Geun-hye, SCRIPT",
			"윤석열, Yoon Suk-yeol, SCRIPT", "노무현, Roh Moo-hyun, SCRIPT", "Зеленский, Zelensky, SCRIPT",
			"Антони Блинкен, Antony Blinken, SCRIPT", "Энтони Блинкен, Antony Blinken, SCRIPT",
			"أنتوني بلينكن, Antony Blinken, SCRIPT", "安东尼·布林肯, Antony Blinken, SCRIPT", "アントニー・ブリンケン, Antony Blinken, SCRIPT",
			"أنتوني بلينكن, Энтони Блинкен, SCRIPT", "Борис Джонсон, Boris Johnson, SCRIPT", "فلاديمير بوتين, Vladimir Putin, SCRIPT",
			"Chung Eui-yong, Jeong Ui-yong, ROMANISATION", "Eui-yong Chung, Jeong Ui-yong, ROMANISATION",
			"Volodymyr Zelenskyy, Wolodymyr Selenskyj, ROMANISATION", "Sergey Lavrov, Sergej Lawrow, ROMANISATION",
			"Mohammed al-Sudani, Muhammad Al Sudani, ROMANISATION", "Mohamed Salah, Muhammad Salah, ROMANISATION",
			"Ahmed Hussein, Ahmad Husain, ROMANISATION", "Mostafa al-Kadhimi, Mustafa Alkadhimi, ROMANISATION",
			"Abu Bakr, Abou Bakr, ROMANISATION", "Osama bin Laden, Usama bin Ladin, ROMANISATION",
			"A. Blinken, Antony Blinken, INITIALS", "J.R. Biden, Joe Biden, INITIALS", "J. R. Biden, Joseph Robinette Biden, INITIALS",
			"Vladimir Vladimirovich Putin, Vladimir Putin, MIDDLE_NAME", "Anthony Blinken, Antony Blinken, SPELLING",
			"Dominic Raab, Dominique Raab, SPELLING", "Motegi Toshimitsu, Motegi Toshimistu, SPELLING",
			"Blinken, Antony Blinken, FAMILY_NAME", "Kim, Kim Jong-un, FAMILY_NAME" })
	void people(String one, String other, NameReason reason) {
		assertEquals(List.of(reason), reasons(EntityType.PERSON, one, other));
		assertEquals(List.of(reason), reasons(EntityType.PERSON, other, one));
	}

	@ParameterizedTest
	@CsvSource({ "Kim Jong-un, Kim Jong-il", "Antony Blinken, Antony Blair", "John Smith, Jane Smith", "A. Blinken, Brian Blinken",
			"Kim Yo-jong, Kim Jong-un", "President, Secretary", "A. B., C. D.", "George Bush, Kate Bush", "B, Antony B",
			"Mohammed Abbas, Mahmoud Abbas", "Hassan Rouhani, Hussein Rouhani", "Karen Miller, Koran Mellar",
			"Abdul Rahman, Abu Rahman" })
	void people_Others(String one, String other) {
		assertEquals(List.of(), reasons(EntityType.PERSON, one, other));
	}

	@ParameterizedTest
	@CsvSource({ "UN, United Nations, ACRONYM", "U.N., United Nations, ACRONYM", "U.N., UN, SPACING",
			"NATO, North Atlantic Treaty Organization, ACRONYM", "IAEA, International Atomic Energy Agency, ACRONYM",
			"OPEC, Organization of the Petroleum Exporting Countries, ACRONYM", "Ministry of Defence, Ministry of Defense, SPELLING",
			"G7, Group of Seven, ACRONYM", "G20, Group of Twenty, ACRONYM", "Foreign Ministry, Ministry Foreign, ORDER", "The White House, White House, ARTICLE",
			"'The Guardian', guardian, ARTICLE", "Белый дом, Belyy dom, SCRIPT" })
	void organisations(String one, String other, NameReason reason) {
		assertEquals(List.of(reason), reasons(EntityType.ORGANISATION, one, other));
	}

	@ParameterizedTest
	@CsvSource({ "G7, G20", "G7, Group of Eight", "COVID-19, COVID-20", "North Korea, South Korea", "Iran, Iraq", "Niger, Nigeria",
			"Austria, Australia", "Slovakia, Slovenia", "The White House, The Blue House", "The Times, Time", "United Nations, United States", "Us, United States" })
	void organisations_Others(String one, String other) {
		assertEquals(List.of(), reasons(EntityType.ORGANISATION, one, other));
	}

	@Test
	void type_TellsApart_UnlessOneIsOther_OrTheNamesAreTheSame() {
		NamedThing person = thing(EntityType.PERSON, "Washington");
		assertEquals(1, pairs(person, thing(EntityType.PLACE, "Washington")));
		assertEquals(0, pairs(thing(EntityType.PERSON, "Anthony Blinken"), thing(EntityType.PLACE, "Antony Blinken")));
		assertEquals(1, pairs(thing(EntityType.PERSON, "Anthony Blinken"), thing(EntityType.OTHER, "Antony Blinken")));
		assertEquals(0, pairs(new NamedThing(EntityType.PERSON, List.of("A"), Set.of("w 1")),
				new NamedThing(EntityType.PLACE, List.of("B"), Set.of("w 1"))));
	}

	/** Nothing of a house's name is a family name, even if nobody said that it is a house. */
	@Test
	void other_WithAnArticle_IsNoPerson() {
		assertEquals(List.of(), reasons(EntityType.OTHER, "The White House", "House"));
		assertEquals(List.of(NameReason.ARTICLE), reasons(EntityType.OTHER, "The White House", "White House"));
	}

	@ParameterizedTest
	@CsvSource({ "Эндрю Блинкен, Antony Blinken", "王毅, Wang Li", "Сергей Лавров, Sergey Rybkov", "习近平, Shinzo Abe" })
	void scripts_Others(String one, String other) {
		assertEquals(List.of(), reasons(EntityType.PERSON, one, other));
	}

	@Test
	void sameExternalId_IsTheSurest() {
		List<SimilarPair> pairs = SimilarNames.among(List.of(new NamedThing(EntityType.PERSON, List.of("Tony"), Set.of("w 1")),
				new NamedThing(EntityType.PERSON, List.of("Blinken", "tony"), Set.of("w 1", "x 2"))), (one, other) -> true);
		assertEquals(List.of(new SimilarPair(0, 1, 1, NameReason.SAME_ID, "Tony", "Blinken")), pairs);
	}

	@Test
	void whatWasSaidToBeDistinct_IsLeftOut() {
		assertEquals(List.of(), SimilarNames.among(
				List.of(thing(EntityType.PERSON, "Kim"), thing(EntityType.PERSON, "Kim")), (one, other) -> false));
	}

	@Test
	void aliases_SayWhichNamesAreAlike() {
		List<SimilarPair> pairs = SimilarNames.among(List.of(thing(EntityType.PERSON, "The Secretary", "Blinken, Antony"),
				thing(EntityType.PERSON, "Tony", "Antony Blinken")), (one, other) -> true);
		assertEquals("Blinken, Antony = Antony Blinken", pairs.getFirst().firstName() + " = " + pairs.getFirst().secondName());
	}

	@Test
	void aCommonFamilyName_SaysNothing() {
		List<NamedThing> things = new ArrayList<>(List.of(thing(EntityType.PERSON, "Kim")));
		for (String given : List.of("Abel", "Bora", "Chul", "Dae")) {
			things.add(thing(EntityType.PERSON, "Kim " + given));
		}
		assertEquals(List.of(), SimilarNames.among(things, (one, other) -> true));
	}

	@Test
	void namesWithoutLetters_AreNoneToCompare() {
		assertEquals(0, pairs(thing(EntityType.PERSON, "..."), thing(EntityType.PERSON, "\uD83D\uDE00")));
		assertEquals(List.of(), SimilarNames.among(List.of(), (one, other) -> true));
	}

	@Test
	void aSlipInAnyName_IsFound_AndTheOrderIsTheSameEachTime() {
		Random random = new Random(7);
		List<NamedThing> things = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			String name = word(random) + ' ' + word(random);
			int at = 1 + random.nextInt(name.length() - 2);
			things.add(thing(EntityType.PERSON, name));
			things.add(thing(EntityType.PERSON, name.substring(0, at) + name.charAt(at) + name.substring(at)));
		}
		List<SimilarPair> pairs = SimilarNames.among(things, (one, other) -> true);
		assertEquals(pairs, SimilarNames.among(things, (one, other) -> true));
		for (int i = 0; i < things.size(); i += 2) {
			int first = i;
			assertTrue(pairs.stream().anyMatch(pair -> pair.first() == first && pair.second() == first + 1),
					() -> "seed 7: " + things.get(first) + things.get(first + 1));
		}
	}

	private static String word(Random random) {
		StringBuilder word = new StringBuilder();
		IntStream.range(0, 7).forEach(i -> word.append((char) ('a' + random.nextInt(26))));
		return word.toString();
	}

	private static List<NameReason> reasons(EntityType type, String one, String other) {
		return SimilarNames.among(List.of(thing(type, one), thing(type, other)), (first, second) -> true).stream()
				.map(SimilarPair::reason).toList();
	}

	private static int pairs(NamedThing... things) {
		return SimilarNames.among(List.of(things), (one, other) -> true).size();
	}

	private static NamedThing thing(EntityType type, String... names) {
		return new NamedThing(type, List.of(names), Set.of());
	}
}
