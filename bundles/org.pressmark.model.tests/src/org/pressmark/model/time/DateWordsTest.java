// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "on May 3 in London|2021-05-03", "on 3rd of May, he|2021-05-03",
			"from 30 April 2020 on|2020-04-30", "Sept. 9, 1948|1948-09-09", "in May 2019, they|2019-05",
			"built 2018-04-27 and|2018-04-27", "since 2018-04, when|2018-04", "May 40 and June 2|2021-06-02",
			"the war of 1914-18 was|1914/1918", "in the 2019/20 season|2019/2020", "in 2020-2021, when|2020/2021" })
	void find_Date(String sentence, String expected) {
		assertEquals(expected, find(sentence).orElseThrow().value().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "He may 3 times", "Maybe 3", "G7 leaders", "", "2021-13-45", "31 February",
			"2000-3000 people", "some 1500\u20131600 soldiers" })
	void find_NoDate(String sentence) {
		assertEquals(Optional.empty(), find(sentence));
	}

	@Test
	void find_DayWithoutKnownYear() {
		assertEquals(Optional.empty(), DateWords.of(Locale.UK).find("on May 3"));
	}

	@ParameterizedTest
	@CsvSource({ "May 3,true", "yesterday,true", "last week,true", "in May,true", "no such day,false", "31 February 2021,false" })
	void read_NobodySaidFromWhichDayItIsCounted_SaysSo(String typed, boolean isCounted) {
		EdtfException refused = assertThrows(EdtfException.class, () -> DateWords.of(Locale.UK).read(typed));
		assertEquals(isCounted, refused.isCountedFromUnknown());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en|the 90s|199X", "en|the '90s|199X", "en|the nineties|199X", "en|the early 90s|1990/1993~",
			"en|mid-90s|1994~/1996~", "en|the 20s|202X", "en|the thirties|193X", "de|die 90er|199X", "de|in den 90ern|199X",
			"de|die neunziger Jahre|199X", "de|Anfang der 80er|1980/1983~", "fr|les années 90|199X", "fr|dans les années 90|199X",
			"fr|les années quatre-vingt-dix|199X", "fr|les années soixante|196X", "es|los 90|199X", "es|los años noventa|199X",
			"es|principios de los 90|1990/1993~", "ru|90-е годы|199X", "ja|90年代|199X", "zh|90年代初|1990/1993~", "ko|90년대|199X",
			"ar|التسعينيات|199X", "ar|في التسعينات|199X", "ar|أوائل الثمانينيات|1980/1983~", "ar|العشرينيات|202X",
			"ar|عشرينيات القرن الماضي|192X", "ar|أواخر تسعينيات القرن العشرين|1997~/1999", "ar|سنوات الـ90|199X", "ar|عقد ٩٠|199X" })
	void read_DecadeWithoutCentury_IsTheLastOneThatHasBegun(String locale, String typed, String expected) {
		assertEquals(expected, words(locale).read(typed).value().toString());
	}

	/** In a sentence it may be somebody's age, or the temperature. */
	@Test
	void read_DecadeWithoutCentury_OnlyAsAWholeAndCountedFromADay() {
		assertTrue(assertThrows(EdtfException.class, () -> DateWords.of(Locale.UK).read("the 90s")).isCountedFromUnknown());
		assertEquals(Optional.empty(), find("a man in his 90s left"));
		assertEquals(Optional.empty(), words("en").following(" in the 90s, he said"));
		assertEquals("189X", DateWords.of(Locale.UK).countedFrom(Optional.of(LocalDate.of(1923, 1, 1))).read("the nineties").value()
				.toString());
	}

	@Test
	void and_OtherLanguagesAreReadAfterItsOwn() {
		DateWords both = DateWords.of(Locale.UK).and(List.of(Locale.GERMANY, Locale.ENGLISH));
		assertEquals("2021-03-05", both.read("5. März 2021").value().toString());
		assertEquals("2021-03-05", both.read("5 March 2021").value().toString());
		assertThrows(EdtfException.class, () -> both.read("5 de marzo de 2021"));
	}

	@Test
	void find_WrittenYearWins() {
		assertEquals("2018-06-12", find("June 12, 2018").orElseThrow().value().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "May 3, 2021|2021-05-03", "3 May 2021|2021-05-03", "2021-05-03|2021-05-03",
			"2021-05~|2021-05~", "2021-05-03/..|2021-05-03/.." })
	void parse_WordsOrEdtf(String typed, String expected) {
		assertEquals(expected, DateWords.of(Locale.UK).read(typed).value().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "May 3", "yesterday", "", "2021-5-3", "in May" })
	void parse_Neither(String typed) {
		assertThrows(EdtfException.class, () -> DateWords.of(Locale.UK).read(typed));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "date-words.txt", delimiter = '|')
	void read_Words(String locale, String typed, String expected, String alternative) {
		DateReading reading = words(locale).read(typed);
		assertEquals(expected, reading.value().toString());
		assertEquals(alternative == null ? List.of() : List.of(Edtf.parse(alternative)), reading.alternatives());
		assertEquals(alternative != null, reading.isAmbiguous());
	}

	/** What a date is shown as may be typed: the field of a date says how it was understood. */
	@ParameterizedTest
	@ValueSource(strings = { "2021-05-03", "2021-05", "2021", "2021-05-03~", "2021-05-03?", "2021-05-03%",
			"2021-05-04/..", "2021-05/..", "../2021-05-04", "../2021", "199X", "2021-21", "2021-33", "2021-41",
			"2021-05-01/2021-05-10~", "2021-05-11~/2021-05-20~", "2021-05-21~/2021-05-31", "2021-01/2021-04~",
			"2021-05~/2021-08~", "1997~/1999", "2021-05-04/2021-05-05", "2021-05-04/2021-06-05", "2020/2021",
			"[2021-05-04..2021-05-05]", "[2021-05-04~..2021-05-05~]", "[2021-05-04,2021-06-05]", "[..2021-05-04]",
			"[2020..]", "{2021-05-03,2021-05-05}", "2021-05-XX", "2021-XX", "2021-05-03T14:30",
			"2021-05-03T14:30+09:00", "2021-05-03T18:00/2021-05-03T20:30", "2021-05-03T18:00Z/2021-05-03T20:30Z" })
	void read_WhatIsShown_IsTheSame(String value) {
		for (String language : List.of("en-GB", "en-US", "de-DE", "fr-FR", "ko-KR", "es-ES", "es-MX", "ru-RU", "ja-JP", "zh-CN",
				"zh-TW", "ar-EG", "ar-LB")) {
			Locale locale = Locale.forLanguageTag(language);
			String shown = EdtfFormat.of(locale).format(Edtf.parse(value));
			assertEquals(DateReading.of(Edtf.parse(value)), DateWords.of(locale).read(shown), shown);
		}
	}

	/** Where it is not understood, and what is expected there. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			31 February 2021            | 0  | 1 to 28
			on 31 February 2021         | 3  | 1 to 28
			between 3 May and 40 May    | 18 | 1 to 31
			3 Foo 2021                  | 2  | a date such as
			between 5 and 4 May         | 14 | not before the start
			5 May 2021 to 4 May 2021    | 14 | not before the start
			three days earlier          | 0  | not known from which one
			2nd week of 2021            | 12 | a month
			31.2.2021                   | 0  | day, a month and a year
			between 4 and 5             | 9  | a month
			early 3 May                 | 6  | a month, a year
			the 1995s                   | 0  | ends with 0
			3 May 2021, 25:00           | 12 | hour
			3 May 2021, 13:00 pm        | 12 | 1 to 12
			3 May 2021, 14:30 QQQ       | 18 | a zone
			2021-02-31                  | 8  | 01 to 28
			2021-05-04/2021-05-03       | 11 | not before the start
			soon                        | 0  | a date such as
			0                           | 0  | a date such as
			17                          | 0  | a date such as
			in 0 BC                     | 3  | no year 0
			May to March 2021           | 7  | not before the start
			3 May to 1 March 2021       | 9  | not before the start
			""")
	void read_Refused(String typed, int index, String expected) {
		EdtfException refused = assertThrows(EdtfException.class, () -> words("en-GB").read(typed));
		assertEquals(index, refused.index());
		assertEquals(typed, refused.text());
		assertTrue(refused.expected().contains(expected), refused.expected());
	}

	/** One of both is a mistake, and nobody knows which. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | Tuesday, 3 May 2021                            | 0
			en | Tue 3 May 2021                                 | 0
			en | on Tuesday, May 3, 2021                        | 3
			en | Tuesday, 3 May 2021, 14:30 KST                 | 0
			en | Tuesday, 3 May                                 | 0
			en | since Tuesday, 3 May 2021                      | 6
			en | Friday, 30 April to Sunday, 3 May 2021         | 20
			de | Dienstag, 3. Mai 2021                          | 0
			fr | mardi 3 mai 2021                               | 0
			es | martes, 3 de mayo de 2021                      | 0
			ru | вторник, 3 мая 2021 года                       | 0
			ar | الثلاثاء 3 مايو 2021                           | 0
			zh | 2021年5月3日星期二                              | 9
			ja | 2021年5月3日（火）                              | 10
			ko | 2021년 5월 3일 화요일                            | 12
			""")
	void read_WeekdayContradictsTheDate_IsRefused(String locale, String typed, int index) {
		EdtfException refused = assertThrows(EdtfException.class, () -> words(locale).read(typed));
		assertEquals("Monday, because 3 May 2021 is a Monday", refused.expected());
		assertEquals(index, refused.index());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en|Monday, 3 May 2021|2021-05-03", "en|Mon 3 May|2021-05-03",
			"en|Friday, 30 April to Monday, 3 May 2021|2021-04-30/2021-05-03",
			"en|Thursday, 30 December to Monday, 3 January 2022|2021-12-30/2022-01-03",
			"en|Thursday, 30 December 2021 to Monday, 3 January|2021-12-30/2022-01-03", "de|Montag, 3. Mai 2021|2021-05-03",
			"fr|lundi 3 mai 2021|2021-05-03", "es|lunes, 3 de mayo de 2021|2021-05-03", "ru|понедельник, 3 мая 2021 года|2021-05-03",
			"ar|الاثنين 3 مايو 2021|2021-05-03", "zh|2021年5月3日星期一|2021-05-03", "ja|2021年5月3日（月）|2021-05-03",
			"ko|2021년 5월 3일 월요일|2021-05-03" })
	void read_WeekdayOfTheDate(String locale, String typed, String expected) {
		assertEquals(expected, words(locale).read(typed).value().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "20210503|2021-05-03", "5/2021|2021-05", "05/2021|2021-05",
			"since 5/2021|2021-05/..", "5/2021 to 7/2021|2021-05/2021-07", "by 5 May 2021|[..2021-05-05]", "by May 2021|[..2021-05]" })
	void read_NumbersTogetherAndLastDays(String typed, String expected) {
		assertEquals(expected, words("en").read(typed).value().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "20211332", "13/2021", "0/2021", "202105030" })
	void read_NumbersThatAreNoDate_AreRefused(String typed) {
		assertThrows(EdtfException.class, () -> words("en").read(typed));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en|2021-W18|2021-05-03/2021-05-09", "en|week 18 of 2021|2021-05-03/2021-05-09",
			"en|week 1 of 2021|2021-01-04/2021-01-10", "en|2020-W53|2020-12-28/2021-01-03",
			"de|18. KW 2021|2021-05-03/2021-05-09", "de|KW 18/2021|2021-05-03/2021-05-09" })
	void read_WeekOfAYear(String locale, String typed, String expected) {
		assertEquals(expected, words(locale).read(typed).value().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-W53", "2021-W00", "week 54 of 2020" })
	void read_NoSuchWeek_IsRefused(String typed) {
		assertThrows(EdtfException.class, () -> words("en").read(typed));
	}

	/** In a sentence they may be the number of a file, or a ratio. */
	@ParameterizedTest
	@ValueSource(strings = { "the file 20210503 was lost", "a ratio of 5/2021 was" })
	void find_NumbersTogether_AreNoDate(String sentence) {
		assertEquals(Optional.empty(), find(sentence));
	}

	/** A newspaper may be wrong about the weekday; somebody looks at what is proposed. */
	@Test
	void propose_WeekdayContradictsTheDate_ProposesTheDate() {
		assertEquals("2021-05-03", words("en").propose("on Tuesday, 3 May 2021").orElseThrow().value().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			yesterday  | 0  | no date is known
			3 May      | 5  | no date is known
			on Monday  | 3  | no date is known
			""")
	void read_NothingToCountFrom(String typed, int index, String expected) {
		EdtfException refused = assertThrows(EdtfException.class, () -> DateWords.of(Locale.UK).read(typed));
		assertEquals(index, refused.index());
		assertTrue(refused.expected().contains(expected), refused.expected());
	}

	@Test
	void read_SpaceAround_PlacesAreThoseOfAll() {
		assertEquals("2021-05-03", words("en-GB").read("  3 May 2021 ").value().toString());
		assertEquals(10, assertThrows(EdtfException.class, () -> words("en-GB").read("  2021-02-31")).index());
	}

	@Test
	void read_YearThatIsNotWritten_IsNear() {
		DateWords january = DateWords.of(Locale.UK).countedFrom(Optional.of(LocalDate.of(2021, 1, 2)));
		assertEquals("2020-12-30", january.read("30 December").value().toString());
		assertEquals("2021-05-03", january.read("3 May").value().toString());
		DateWords december = DateWords.of(Locale.UK).countedFrom(Optional.of(LocalDate.of(2021, 12, 30)));
		assertEquals("2022-01-03", december.read("3 January").value().toString());
		assertEquals("2021-05-03", december.read("3 May").value().toString());
	}

	@Test
	void countedFromDate_OfPublication_InItsOwnZone() {
		DateWords words = DateWords.of(Locale.UK).countedFromDate(Optional.of(Edtf.parse("2021-05-07T01:00+09:00")));
		assertEquals("2021-05-06", words.read("yesterday").value().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | They met late last week in London.          | 2021-05-03/2021-05-09
			en | He said on Monday that talks would go on    | 2021-05-10
			en | The summit of early May 2021 ended          | 2021-05-01/2021-05-10~
			en | on Monday, 3 May 2021, they                 | 2021-05-03
			de | Sie trafen sich am 3. Mai in London.        | 2021-05-03
			de | Gestern, so hieß es, sei                    | 2021-05-11
			fr | Réunis le 3 mai à Londres, les              | 2021-05-03
			ko | 장관들은 5월 3일에 런던에서 만났다.         | 2021-05-03
			ko | 지난주 회담은                               | 2021-05-03/2021-05-09
			es | Se reunieron a principios de mayo en Londres. | 2021-05-01/2021-05-10~
			es | Los ministros se vieron ayer.               | 2021-05-11
			ru | Министры встретились 3 мая в Лондоне.       | 2021-05-03
			ru | Они встретились в начале мая 2021 года.     | 2021-05-01/2021-05-10~
			ru | Об этом сообщили в среду в Москве           | 2021-05-12
			ja | 外相らは5月3日にロンドンで会談した。        | 2021-05-03
			ja | 日本の外相は５月上旬に訪英した。            | 2021-05-01/2021-05-10~
			ja | 両国は先週、会談した。                      | 2021-05-03/2021-05-09
			zh | 部长们5月3日在伦敦会晤。                    | 2021-05-03
			zh | 双方于2021年5月初举行会谈                   | 2021-05-01/2021-05-10~
			zh | 他昨天抵达首尔                              | 2021-05-11
			ar | التقى الوزراء في 3 مايو في لندن             | 2021-05-03
			ar | اجتمعوا أوائل مايو 2021 في لندن             | 2021-05-01/2021-05-10~
			ar | وصل أمس إلى سيول                            | 2021-05-11
			""")
	void find_InLanguages(String locale, String sentence, String expected) {
		assertEquals(expected, words(locale).find(sentence).orElseThrow().value().toString());
	}

	/** Of the sun, of Japan and of once a week: no Sunday and no Monday. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ja|日本の太陽", "ja|月に一回", "zh|日本外相和月球", "ko|일본 외무상" })
	void find_NoWeekdayInOtherWords(String locale, String sentence) {
		assertEquals(Optional.empty(), words(locale).find(sentence));
	}

	@Test
	void languages_EachHasItsVocabularyAndMessages() {
		for (Locale language : DateWords.languages()) {
			assertTrue(DateVocabulary.of(language).isPresent(), language.toString());
			boolean isEnglish = language.equals(Locale.ENGLISH);
			assertEquals(isEnglish, EdtfFormat.of(language).format(Edtf.parse("2021~")).equals("about 2021"), language.toString());
		}
	}

	@Test
	void read_AnyText_IsReadOrRefusedAtAPlaceInIt() {
		Random random = new Random(20210503);
		List<String> parts = List.of("3", "May", "2021", "between", "and", "-", "early", ".", ",", "?", "Monday", "Mai",
				"5월", "일", "전", "ago", "мая", "月", "日", "初", "上", "مايو", "و", "٣", "de", "à", "to", "the", "31", "14:30", "KST", "1990s", "/", "year", "é", "😀", " ", "on");
		List<DateWords> languages = Stream.of("en", "de", "fr", "ko", "tr", "es", "ru", "ja", "zh", "ar").map(DateWordsTest::words).toList();
		for (int i = 0; i < 5_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(9); length > 0; length--) {
				text.append(parts.get(random.nextInt(parts.size()))).append(random.nextBoolean() ? " " : "");
			}
			readOrRefused(text.toString(), languages.get(random.nextInt(languages.size())));
		}
	}

	@Test
	void read_LongText_IsRefusedAtOnce() {
		DateWords english = words("en");
		for (String part : List.of("on ", "3 May to ", "between 3 and ", "?", "early ", "12:30 ", "x")) {
			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
				readOrRefused(part.repeat(100_000), english);
				readOrRefused(part.repeat(200 / part.length()), english);
				english.find(part.repeat(2_000));
			});
		}
	}

	private static void readOrRefused(String text, DateWords words) {
		try {
			Edtf value = words.read(text).value();
			assertEquals(value, Edtf.parse(value.toString()), text);
		} catch (EdtfException refused) {
			assertTrue(refused.index() >= 0 && refused.index() <= text.length(), text);
			assertEquals(text, refused.text());
		}
	}

	private static DateWords words(String locale) {
		return DateWords.of(Locale.forLanguageTag(locale)).countedFrom(Optional.of(LocalDate.of(2021, 5, 12)));
	}

	private static Optional<DateReading> find(String sentence) {
		return DateWords.of(Locale.UK).countedFrom(Optional.of(LocalDate.of(2021, 5, 12))).find(sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en|The \uD83D\uDE00 talks of 3 May 2021 went on until last week.|3 May 2021;last week",
			"de|Am 3. Mai 2021 und gestern.|3. Mai 2021;gestern", "ko|2021년 5월 3일에 런던에서|2021년 5월 3일",
			"ja|５月３日にロンドンで|５月３日" })
	void places_AreThoseOfTheWords(String language, String sentence, String expected) {
		List<DatePlace> places = DateWords.of(Locale.forLanguageTag(language)).countedFrom(Optional.of(LocalDate.of(2021, 5, 7)))
				.places(sentence);
		assertEquals(List.of(expected.split(";")),
				places.stream().map(place -> sentence.substring(place.begin(), place.end())).toList());
	}
}
