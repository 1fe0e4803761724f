// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where names are found, and where not. */
class NameFinderTest {

	private static String found(String text, String... names) {
		List<String> found = new ArrayList<>();
		NameFinder.of(List.of(names)).find(text, (begin, end, name) -> found.add(text.substring(begin, end) + '=' + name));
		return String.join(" ", found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = {
			// borders of words
			"Blinken;Blinken met Blinken's men;Blinken=0 Blinken=0", "Korea;Koreans in Korea, Korea-based;Korea=0 Korea=0",
			"OTAN;l'OTAN, d\u2019OTAN, OTANS;OTAN=0 OTAN=0", "G7;the G7's G70 5G7 G7;G7=0 G7=0", "Ankara;Ankara'nın Ankaralı;Ankara=0",
			"Moon;Moonlight (Moon);Moon=0",
			// letter case
			"US;US us Us US-led;US=0 US=0", "WHO;who Who WHO;WHO=0", "Xi;Xi XI xi;Xi=0", "Turkey;Turkey TURKEY turkey tURKEY;Turkey=0 TURKEY=0",
			"White House;the white house, White House, White house;White House=0", "van der Bellen;Van der Bellen;Van der Bellen=0",
			"apple;Apple apple APPLE;Apple=0 apple=0 APPLE=0", "NATO;Nato NATO;NATO=0", "İstanbul;İSTANBUL Istanbul istanbul;İSTANBUL=0 Istanbul=0",
			// accents and other forms
			"Erdogan;Erdoğan;Erdoğan=0", "Erdoğan;Erdogan ERDOĞAN;Erdogan=0 ERDOĞAN=0", "Ceylan;Çeylan;Çeylan=0", "O'Brien;O\u2019Brien;O\u2019Brien=0",
			"Jean-Luc;Jean\u2011Luc;Jean\u2011Luc=0", "Jose;Jose\u0301;Jose\u0301=0", "South Korea;South\u00a0Korea South  Korea;South\u00a0Korea=0 South  Korea=0",
			// scripts without spaces, and with particles
			"日本;日本国と在日本大使;日本=0 日本=0", "G7;在G7峰会G7;G7=0 G7=0", "런던;런던에서 런던은 런던까지도 신런던 런던시민;런던=0 런던=0 런던=0",
			"외교부;외교부는, 외교부장관;외교부=0", "G7;G7은;G7=0", "ไทย;ประเทศไทยและ;ไทย=0",
			// odd names
			"🤝;x🤝y;🤝=0", "@moon;by @moon!;@moon=0", " Moon ;Moon;Moon=0", "Александр;АЛЕКСАНДР Александром;АЛЕКСАНДР=0" })
	void one(String name, String text, String expected) {
		assertEquals(expected == null ? "" : expected, found(text, name));
	}

	@Test
	void notAcrossLines() {
		assertEquals("", found("South\nKorea", "South Korea"));
	}

	@Test
	void several_AtOnePlaceFromShortToLong() {
		assertEquals("South=2 South Korea=0 Korea=3 South=2 South Korean President=1",
				found("South Korea, South Korean President", "South Korea", "South Korean President", "South", "Korea"));
		assertEquals("Moon=1 Moon=0", found("Moon", "Moon", "Moon"));
		assertEquals("", found("Moon", "", " ", "\u0301"));
	}

	/** Whatever the text and the name. */
	@Test
	void found_HoldsTheName() {
		SplittableRandom random = new SplittableRandom(3);
		String letters = "aAbB é\u0301日本런던을'-\uD83D\uDE00\uD83D\n.";
		for (int i = 0; i < 50_000; i++) {
			String text = random(random, letters, 25);
			String name = random(random, letters, 4);
			NameFinder.of(List.of(name)).find(text, (begin, end, which) -> {
				assertTrue(begin < end && end <= text.length());
				assertEquals(Folding.of(name.strip()).replaceAll(" +", " "), Folding.of(text.substring(begin, end)).replaceAll(" +", " "),
						name + " in " + text);
			});
		}
	}

	private static String random(SplittableRandom random, String letters, int most) {
		StringBuilder text = new StringBuilder();
		for (int n = random.nextInt(most + 1); n > 0; n--) {
			text.append(letters.charAt(random.nextInt(letters.length())));
		}
		return text.toString();
	}
}
