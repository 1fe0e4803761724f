// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The language of a few sentences. */
class LanguagesTest {

	private static final Map<String, String> SENTENCES = Map.ofEntries(
			Map.entry("en",
			"The ministers said on Monday that they would meet again in the autumn, and that the talks had been good."),
			Map.entry("de",
			"Die Minister sagten am Montag, dass sie sich im Herbst wieder treffen und die Gespräche nicht ohne Erfolg "
			+ "waren."),
			Map.entry("fr",
			"Les ministres ont dit lundi qu’ils se réuniront de nouveau à l’automne et que les entretiens ont été "
			+ "utiles pour la paix."),
			Map.entry("es",
			"Los ministros dijeron el lunes que se reunirán de nuevo en otoño y que las conversaciones han sido útiles "
			+ "para la paz."),
			Map.entry("it",
			"I ministri hanno detto lunedì che si incontreranno di nuovo in autunno e che i colloqui sono stati utili "
			+ "per la pace."),
			Map.entry("pt",
			"Os ministros disseram na segunda-feira que não se encontram até ao outono e que as conversas foram úteis "
			+ "para a paz."),
			Map.entry("nl",
			"De ministers zeiden maandag dat zij elkaar in het najaar weer ontmoeten en dat de gesprekken goed waren "
			+ "voor de vrede."),
			Map.entry("fi",
			"Ministerit sanoivat maanantaina, että he tapaavat taas syksyllä ja että keskustelut ovat olleet hyviä, "
			+ "mutta eivät helppoja."),
			Map.entry("sv",
			"Ministrarna sade på måndagen att de ska träffas igen under hösten och att samtalen inte har varit utan "
			+ "framgång för freden."),
			Map.entry("ru",
			"Министры заявили в понедельник, что они снова встретятся осенью и что переговоры были полезны для мира в "
			+ "регионе."),
			Map.entry("uk",
			"Міністри заявили в понеділок, що вони знову зустрінуться восени та що переговори були корисні для миру в "
			+ "регіоні."),
			Map.entry("ar",
			"قال الوزراء يوم الاثنين إنهم سوف يجتمعون مرة أخرى في الخريف وإن المحادثات كانت مفيدة من أجل السلام في "
			+ "المنطقة على أن تستمر بعد ذلك."),
			Map.entry("zh", "部长们星期一表示，他们将在秋天再次会面，会谈对该地区的和平是有益的。"),
			Map.entry("ja", "閣僚らは月曜日、秋に再び会談し、協議は地域の平和に役立ったと述べた。"),
			Map.entry("ko", "장관들은 월요일 가을에 다시 만날 것이며 회담이 지역의 평화에 도움이 되었다고 말했다."));

	@Test
	void neighbours_ToldApart() {
		assertEquals(Optional.of("ca"), Languages.identify("Els ministres van dir dilluns que no hi ha acord amb el govern, però "
				+ "que aquesta setmana es tornaran a reunir per parlar del pla."));
		assertEquals(Optional.of("nb"), Languages.identify("Statsrådene sa mandag at de ikke er enige, men at det blir et nytt møte "
				+ "etter helgen, ifølge det regjeringen opplyser. Hva det blir til, vet ingen nå."));
		assertEquals(Optional.of("da"), Languages.identify("Ministrene sagde mandag, at de ikke er enige, men at der bliver et nyt møde "
				+ "efter weekenden, ifølge det regeringen oplyser. Hvad det bliver til, ved ingen nu."));
		assertEquals(Optional.of("vi"), Languages.identify("Các bộ trưởng cho biết họ sẽ gặp lại nhau trong tuần này, nhưng chưa có thỏa "
				+ "thuận với chính phủ về kế hoạch mới."));
		assertEquals(Optional.of("th"), Languages.identify("ข่าวด่วนวันนี้"));
	}

	@Test
	void smallerNeighbours_NotTakenForLargerOnes() {
		assertEquals(Optional.of("sk"), Languages.identify("Ministri v pondelok povedali, že sa na jeseň stretnú znova a že rokovania "
				+ "neboli márne. Podľa vlády, ktorá plán schválila, sa však o peniazoch bude ešte hovoriť, ale až po voľbách."));
		assertEquals(Optional.of("gl"), Languages.identify("Os ministros dixeron o luns que se reunirán de novo no outono e que as "
				+ "conversas foron útiles para a paz. Non hai un acordo co goberno, pero haberá unha nova xuntanza máis adiante."));
		assertEquals(Optional.of("sw"), Languages.identify("Mawaziri walisema siku ya Jumatatu kwamba watakutana tena kwa mazungumzo ya "
				+ "amani na kuwa mkutano huo ni muhimu kwa nchi za kanda hiyo, lakini bado hakuna makubaliano."));
		assertEquals(Optional.of("af"), Languages.identify("Die ministers het Maandag gesê dat hulle in die herfs weer sal vergader en "
				+ "dat die gesprekke goed was vir vrede, maar daar is nog nie ’n ooreenkoms met die regering nie."));
		assertEquals(Optional.of("sl"), Languages.identify("Ministri so v ponedeljek povedali, da se bodo jeseni znova sestali in da so "
				+ "bili pogovori koristni za mir, vendar pa z vlado še ni dogovora, kot je bilo pričakovati."));
		assertNotEquals(Optional.of("cs"), Languages.identify("Ministri su u ponedjeljak rekli da će se na jesen ponovno sastati i da su "
				+ "razgovori bili korisni za mir, ali s vladom još nema dogovora o planu koji je predložila."));
	}

	@Test
	void sentences_Identified() {
		SENTENCES.forEach((tag, sentence) -> assertEquals(Optional.of(tag), Languages.identify(sentence)));
	}

	@Test
	void text_TooShortOrNone() {
		assertEquals(Optional.empty(), Languages.identify(""));
		assertEquals(Optional.empty(), Languages.identify("Pressmark"));
		assertEquals(Optional.empty(), Languages.identify("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"));
	}

	@Test
	void text_OfNamesOnly() {
		assertEquals(Optional.empty(),
				Languages.identify("Antony Blinken Dominic Raab Toshimitsu Motegi Chung Eui-yong"));
	}

	@Test
	void text_OfTwoScripts() {
		assertEquals(Optional.of("ko"), Languages.identify("G7 외교장관 회의가 런던에서 열렸다. (Reuters) 블링컨 장관은 말했다."));
	}
}
