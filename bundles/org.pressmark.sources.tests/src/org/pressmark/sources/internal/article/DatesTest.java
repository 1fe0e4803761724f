// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in the ways of the press, to EDTF. */
class DatesTest {

	private static void assertDate(String expected, String text) {
		assertEquals(Optional.of(expected), Dates.parse(text), text);
	}

	private static void assertUnknown(String text) {
		assertEquals(Optional.empty(), Dates.parse(text), text);
	}

	@Test
	void numbers_InALanguageThatWritesTheDayFirst() {
		assertEquals(Optional.of("2018-10-05"), Dates.parse(LocalDates.clear("05/10/2018", "pt-BR")));
		assertEquals(Optional.of("2018-10-25"), Dates.parse(LocalDates.clear("25/10/2018", "fr")));
		assertEquals(Optional.empty(), Dates.parse(LocalDates.clear("05/10/2018", "en-GB")));
		assertEquals(Optional.empty(), Dates.parse(LocalDates.clear("05/10/2018", "")));
		assertEquals("1-2-3-2018", LocalDates.clear("1-2-3-2018", "de"));
	}

	@Test
	void iso_WithThePrecisionThatItHas() {
		assertDate("2021-05-04", "2021-05-04");
		assertDate("2021-05", "2021-05");
		assertDate("2021-05-07T16:59", "2021-05-07T16:59");
		assertDate("2021-05-07T16:59:03+09:00", "2021-05-07T16:59:03+0900");
		assertDate("2021-05-07T16:59:03Z", "2021-05-07T16:59:03.123456Z");
		assertDate("2021-05-07T16:59:03-05:00", "2021-05-07 16:59:03 -05:00");
		assertDate("2021-05-07", "2021/05/07");
		assertDate("2021-05-07", "2021.5.7");
	}

	@Test
	void zone_OnlyWhereItMeansOneOffset() {
		assertDate("2021-05-07T16:59+09:00", "2021-05-07 16:59 KST");
		assertDate("2021-05-07T16:59-04:00", "May 7, 2021 4:59 PM EDT");
		assertDate("2021-05-07T16:59Z", "7 May 2021 16:59 GMT");
		assertDate("2021-05-07T16:59+03:00", "7 May 2021 16:59 (GMT+3)");
		assertDate("2021-05-07T16:59", "7 May 2021 16:59 BST");
		assertDate("2021-05-07T16:59", "7 May 2021 16:59 IST");
		assertDate("2021-05-07T16:59", "May 7, 2021 4:59 p.m. ET");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"en-GB | 7 May 2021 16:59 BST | 2021-05-07T16:59+01:00", "en-GB | Fri 7 May 2021 16.59 BST | 2021-05-07T16:59+01:00",
			"en-US | 7 May 2021 16:59 BST | 2021-05-07T16:59", "en | 7 May 2021 16:59 BST | 2021-05-07T16:59",
			"en-US | May 7, 2021 4:59 p.m. ET | 2021-05-07T16:59-04:00", "en | January 7, 2021 4:59 PM ET | 2021-01-07T16:59-05:00",
			"en | May 7, 2021 4:59 PM (PT) | 2021-05-07T16:59-07:00", "fr | 7 mai 2021 16:59 ET | 2021-05-07T16:59",
			"en | Jan. 7, 2021 4:59 PM PST | 2021-01-07T16:59-08:00", "en-PH | Jan. 7, 2021 4:59 PM PST | 2021-01-07T16:59",
			"en-US | May 7, 2021 at 4:59 PM EDT | 2021-05-07T16:59-04:00", "en-AU | 7 May 2021 4:59 PM EST | 2021-05-07T16:59",
			"en-IN | 7 May 2021 16:59 IST | 2021-05-07T16:59+05:30", "he | 7 May 2021 16:59 IST | 2021-05-07T16:59",
			"zh-CN | 2021-05-07 16:59 CST | 2021-05-07T16:59+08:00", "en-US | 16:59 CST, May 7, 2021 | 2021-05-07T16:59-06:00",
			"ko | 2021-05-07 16:59 KST | 2021-05-07T16:59+09:00", "ja | 2021-05-07 16:59 JST | 2021-05-07T16:59+09:00",
			"ru | 7 мая 2021, 16:59 МСК | 2021-05-07T16:59+03:00", "ru | 07.05.2021 16:59 (мск) | 2021-05-07T16:59+03:00",
			"de | 7. Mai 2021, 16:59 CEST | 2021-05-07T16:59+02:00", "en-GB | 7 May 2021 16:59 XYZ | 2021-05-07T16:59",
			"'' | 7 May 2021 16:59 BST | 2021-05-07T16:59" })
	void zone_InTheLanguageOfThePage(String language, String line, String expected) {
		assertDate(expected, LocalDates.clear(line, language));
	}

	@Test
	void english_DayAndMonthInBothOrders() {
		assertDate("2021-05-07", "Friday, May 7, 2021");
		assertDate("2021-05-07", "7 May 2021");
		assertDate("2021-05-07", "7th of May, 2021");
		assertDate("2021-09-03", "Sept. 3, 2021");
		assertDate("2021-05-07T00:30", "May 7, 2021 at 12:30 a.m.");
		assertDate("2021-05-07T12:30", "May 7, 2021 | 12:30 PM");
		assertDate("2021-05-07T16:59+01:00", "16:59 CET, 7 May 2021");
		assertDate("2021-05", "May 2021");
	}

	@Test
	void machine_AsMailAndUnixHaveIt() {
		assertDate("2021-05-07T16:59:00Z", "Fri, 07 May 2021 16:59:00 +0000");
		assertDate("2021-05-07T16:59:00+09:00", "Fri May 07 16:59:00 KST 2021");
	}

	@Test
	void otherLanguages() {
		assertDate("2021-05-07T16:59", "7. Mai 2021, 16:59 Uhr");
		assertDate("2021-03-07", "7. März 2021");
		assertDate("2021-05-07T16:59", "vendredi 7 mai 2021 à 16h59");
		assertDate("2021-05-07", "7 de mayo de 2021");
		assertDate("2021-05-07", "7 maggio 2021");
		assertDate("2021-05-07T16:59", "7 de maio de 2021 às 16h59");
		assertDate("2021-05-07", "7 mei 2021");
		assertDate("2021-05-07T16:59", "7.5.2021 klo 16.59");
		assertDate("2021-05-07", "7. toukokuuta 2021");
		assertDate("2021-05-07", "7 maj 2021");
		assertDate("2021-05-07", "7 мая 2021");
		assertDate("2021-05-07", "7 травня 2021");
		assertDate("2021-05-07", "7 مايو 2021");
		assertDate("2021-05-07T16:59", "2021年5月7日 16:59");
		assertDate("2021-05-07", "2021년 5월 7일");
	}

	@Test
	void dayAndMonth_CouldBeSwapped() {
		assertUnknown("03/04/2021");
		assertUnknown("3-4-2021");
		assertDate("2021-04-23", "23/04/2021");
		assertDate("2021-04-23", "04/23/2021");
		assertDate("2021-04-04", "04/04/2021");
		assertDate("2021-04-03", "03.04.2021");
	}

	@Test
	void noDate() {
		assertUnknown("");
		assertUnknown("yesterday");
		assertUnknown("2021");
		assertUnknown("31 February 2021");
		assertUnknown("2021-13-01");
		assertUnknown("7 Mayonnaise 2021");
		assertUnknown("Tel. 12021-05-071");
	}

	@Test
	void time_WithSpacesOrTogether() {
		assertDate("2021-05-07T14:30", "Publi\u00e9 le 7 mai 2021 \u00e0 14 h 30");
		assertDate("2021-05-07T14:30", "Le 7 mai 2021, 14\u00a0h\u00a030");
		assertDate("2021-05-07T14:30Z", "7 May 2021 1430 GMT");
		assertDate("2021-05-07T14:30Z", "1430 GMT 7 May 2021");
		assertDate("2021-05-07T14:30", "7 May 2021, 1430 hrs");
		assertDate("2021-05-07", "7 May 2021, 1430 words");
		assertDate("2021-05-07", "7 May 2021 1430");
		assertDate("2021-05-07", "7 mai 2021 \u00e0 14 heures");
	}

	@Test
	void time_NotOne() {
		assertDate("2021-05-07", "2021-05-07 99:59");
		assertDate("2021-05-07", "May 7, 2021 13:59 pm");
	}

	@Test
	void dateLine_PublishedAndUpdated() {
		DateLine line = DateLine.alone("Published: May 7, 2021 | Updated: May 8, 2021").orElseThrow();
		assertEquals(Optional.of("2021-05-07"), line.published());
		assertEquals(Optional.of("2021-05-08"), line.updated());
		DateLine korean = DateLine.alone("입력 2021.05.07 16:59 수정 2021.05.07 18:00").orElseThrow();
		assertEquals(Optional.of("2021-05-07T16:59"), korean.published());
		assertEquals(Optional.of("2021-05-07T18:00"), korean.updated());
	}

	@Test
	void dateLine_NothingElse() {
		assertEquals(Optional.of("2021-05-04"), DateLine.alone("Tuesday, 4 May 2021").orElseThrow().published());
		assertEquals(Optional.empty(), DateLine.alone("4 May 2021 was a Tuesday."));
		assertEquals(Optional.empty(), DateLine.alone("On 4 May 2021 they met"));
		assertEquals(Optional.empty(), DateLine.alone("no date"));
	}

	@Test
	void iso_InItsBasicFormat() {
		assertDate("2021-05-04T08:15:00Z", "20210504T081500Z");
		assertDate("2021-05-04T08:15+02:00", "20210504T0815+0200");
		assertDate("2021-05-04", "20210504");
		assertUnknown("20211304");
		assertUnknown("1620112500");
	}

	@Test
	void midnight_AtTheEndOfADay() {
		assertDate("2021-05-05T00:00:00Z", "2021-05-04T24:00:00Z");
		assertDate("2022-01-01T00:00", "2021-12-31 24:00");
		assertDate("2021-05-04", "2021-05-04T24:01:00Z");
	}

	@Test
	void nothing_IsNoDate() {
		assertUnknown("1970-01-01T00:00:00Z");
		assertUnknown("1970-01-01T01:00:00+01:00");
		assertUnknown("1969-12-31T19:00:00-05:00");
		assertUnknown("1970-01-01 00:00:00");
		assertDate("1970-01-01", "January 1, 1970");
		assertDate("1970-01-01T12:00Z", "1970-01-01T12:00Z");
	}

	@Test
	void time_BehindASemicolon() {
		assertDate("2021-05-04T08:15", "Tuesday, May 4, 2021; 8:15 AM");
	}
}
