// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

	/** The examples of the specification's levels 0 and 1, in its order, then those of our extensions. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "", textBlock = """
			1985-04-12                | DAY      | 1985-04-12T00:00    | 1985-04-13T00:00
			1985-04                   | MONTH    | 1985-04-01T00:00    | 1985-05-01T00:00
			1985                      | YEAR     | 1985-01-01T00:00    | 1986-01-01T00:00
			0000                      | YEAR     | 0000-01-01T00:00    | 0001-01-01T00:00
			1985-04-12T23:20:30       | SECOND   | 1985-04-12T23:20:30 | 1985-04-12T23:20:31
			1985-04-12T23:20:30Z      | SECOND   | 1985-04-12T23:20:30 | 1985-04-12T23:20:31
			1985-04-12T23:20:30-04    | SECOND   | 1985-04-13T03:20:30 | 1985-04-13T03:20:31
			1985-04-12T23:20:30+04:30 | SECOND   | 1985-04-12T18:50:30 | 1985-04-12T18:50:31
			1985-04-12T00:00:00       | SECOND   | 1985-04-12T00:00    | 1985-04-12T00:00:01
			1964/2008                 | INTERVAL | 1964-01-01T00:00    | 2009-01-01T00:00
			2004-06/2006-08           | INTERVAL | 2004-06-01T00:00    | 2006-09-01T00:00
			2004-02-01/2005-02-08     | INTERVAL | 2004-02-01T00:00    | 2005-02-09T00:00
			2004-02-01/2005-02        | INTERVAL | 2004-02-01T00:00    | 2005-03-01T00:00
			2004-02-01/2005           | INTERVAL | 2004-02-01T00:00    | 2006-01-01T00:00
			2005/2006-02              | INTERVAL | 2005-01-01T00:00    | 2006-03-01T00:00
			Y170000002                | YEAR     | +170000002-01-01T00:00 | +170000003-01-01T00:00
			Y-170000002               | YEAR     | -170000002-01-01T00:00 | -170000001-01-01T00:00
			Y10000                    | YEAR     | +10000-01-01T00:00  | +10001-01-01T00:00
			2001-21                   | SEASON   | 2001-03-01T00:00    | 2001-06-01T00:00
			2001-22                   | SEASON   | 2001-06-01T00:00    | 2001-09-01T00:00
			2001-23                   | SEASON   | 2001-09-01T00:00    | 2001-12-01T00:00
			2001-24                   | SEASON   | 2001-12-01T00:00    | 2002-03-01T00:00
			1984?                     | YEAR     | 1984-01-01T00:00    | 1985-01-01T00:00
			2004-06~                  | MONTH    | 2004-06-01T00:00    | 2004-07-01T00:00
			2004-06-11%               | DAY      | 2004-06-11T00:00    | 2004-06-12T00:00
			201X                      | DECADE   | 2010-01-01T00:00    | 2020-01-01T00:00
			20XX                      | CENTURY  | 2000-01-01T00:00    | 2100-01-01T00:00
			-201X                     | DECADE   | -2019-01-01T00:00   | -2009-01-01T00:00
			-20XX                     | CENTURY  | -2099-01-01T00:00   | -1999-01-01T00:00
			2004-XX                   | YEAR     | 2004-01-01T00:00    | 2005-01-01T00:00
			1985-04-XX                | MONTH    | 1985-04-01T00:00    | 1985-05-01T00:00
			1985-XX-XX                | YEAR     | 1985-01-01T00:00    | 1986-01-01T00:00
			1985-04-12/..             | INTERVAL | 1985-04-12T00:00    |
			1985-04/..                | INTERVAL | 1985-04-01T00:00    |
			1985/..                   | INTERVAL | 1985-01-01T00:00    |
			../1985-04-12             | INTERVAL |                     | 1985-04-13T00:00
			../1985-04                | INTERVAL |                     | 1985-05-01T00:00
			../1985                   | INTERVAL |                     | 1986-01-01T00:00
			1985-04-12/               | INTERVAL | 1985-04-12T00:00    |
			1985-04/                  | INTERVAL | 1985-04-01T00:00    |
			1985/                     | INTERVAL | 1985-01-01T00:00    |
			/1985-04-12               | INTERVAL |                     | 1985-04-13T00:00
			/1985-04                  | INTERVAL |                     | 1985-05-01T00:00
			/1985                     | INTERVAL |                     | 1986-01-01T00:00
			-1985                     | YEAR     | -1985-01-01T00:00   | -1984-01-01T00:00
			1984~/2004-06             | INTERVAL | 1984-01-01T00:00    | 2004-07-01T00:00
			1984?/2004%               | INTERVAL | 1984-01-01T00:00    | 2005-01-01T00:00
			2004-06-XX/2004-07-03     | INTERVAL | 2004-06-01T00:00    | 2004-07-04T00:00
			2021-05-04/2021-05-04     | INTERVAL | 2021-05-04T00:00    | 2021-05-05T00:00
			2004-02-01/2004           | INTERVAL | 2004-02-01T00:00    | 2005-01-01T00:00
			2021-05-07T16:59+09:00    | MINUTE   | 2021-05-07T07:59    | 2021-05-07T08:00
			2021-05-07T16:59Z         | MINUTE   | 2021-05-07T16:59    | 2021-05-07T17:00
			2021-05-07T16:59          | MINUTE   | 2021-05-07T16:59    | 2021-05-07T17:00
			2021-05-07T16:59~         | MINUTE   | 2021-05-07T16:59    | 2021-05-07T17:00
			2021-05-07T16:59-18:00    | MINUTE   | 2021-05-08T10:59    | 2021-05-08T11:00
			2021-05-03T18:00/2021-05-03T20:00 | INTERVAL | 2021-05-03T18:00 | 2021-05-03T20:01
			2021-21?/2021-24~         | INTERVAL | 2021-03-01T00:00    | 2022-03-01T00:00
			""")
	void parse_Valid(String text, EdtfPrecision precision, LocalDateTime earliest, LocalDateTime latest) {
		Edtf value = Edtf.parse(text);
		assertEquals(text, value.toString());
		assertEquals(precision, value.precision());
		assertEquals(Optional.ofNullable(earliest), value.earliest());
		assertEquals(Optional.ofNullable(latest), value.latest());
		assertEquals(precision == EdtfPrecision.INTERVAL, value.isInterval());
		assertEquals(value, Edtf.parse(text));
		assertEquals(value.hashCode(), Edtf.parse(text).hashCode());
		assertEquals(0, value.compareTo(Edtf.parse(text)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', emptyValue = "", textBlock = """
			2021-02-31           | 8  | day from 01 to 28
			2020-02-30           | 8  | day from 01 to 29
			2021-04-31           | 8  | day from 01 to 30
			2021-05-00           | 8  | day from 01 to 31
			2021-05-3            | 8  | day
			2021-13              | 5  | month
			2021-00              | 5  | month
			2021-20              | 5  | month
			2021-25              | 5  | month
			2021-5-03            | 5  | month
			2021-21-03           | 7  | end
			2021-XX-03           | 8  | XX
			2021-1X              | 5  | month
			2021-05-1X           | 8  | day
			199                  | 3  | digit
			1XXX                 | 1  | last two digits
			XXXX                 | 0  | last two digits
			199X5                | 4  | end
			19X5                 | 3  | digit
			199X-05              | 4  | end
			12021-05-03          | 0  | more than four digits
			-0000                | 0  | -0000
			-000X                | 0  | -0000
			Y2021                | 1  | five to nine
			Y02021               | 1  | five to nine
			Y1234567890          | 1  | five to nine
			Y999999999           | 1  | five to nine
			Y                    | 1  | five to nine
			Y20210-05            | 6  | end
			y170000002           | 0  | date
			2021-05-03t18:00     | 10 | end
			2021-05-03T          | 11 | hour
			2021-05-03T24:00     | 11 | hour
			2021-05-03T18        | 13 | colon
			2021-05-03T18:60     | 14 | minute
			2021-05-03T18:0      | 14 | minute
			2021-05-03T18:00:60  | 17 | second
			2021-05-03T18:00:00.5 | 19 | end
			2021-05T18:00        | 7  | end
			2021-05-03T18:00+19  | 17 | zone
			2021-05-03T18:00+18:30 | 20 | zone
			2021-05-03T18:00+0900 | 19 | end
			2021-05-03T18:00-00  | 16 | -00:00
			2021-05-03T18:00-00:00 | 16 | -00:00
			2021-05-03T18:00z    | 16 | end
			2021-05-04/2021-05-03 | 11 | not before the start
			2021/2020-12         | 5  | not before the start
			2021-05-03T18:00/2021-05-03T17:59 | 17 | not before the start
			../..                | 0  | at least one side
			/                    | 0  | at least one side
			../                  | 0  | at least one side
			..                   | 2  | slash
			...                  | 2  | slash
			2021/2022/2023       | 9  | end
			2021/x               | 5  | date
			2021..2022           | 4  | end
			20210503             | 0  | more than four digits
			+2021                | 0  | date
			2021?~               | 5  | end
			?2021                | 0  | date
			2021-05?-03          | 8  | end
			'2021 '              | 4  | end
			' 2021'              | 0  | date
			3 May 2021           | 1  | digit
			2021–05              | 4  | end
			{2021,2022}          | 0  | date
			２０２１               | 0  | date
			٢٠٢١                 | 0  | date
			''                   | 0  | date
			""")
	void parse_Refused(String text, int index, String expected) {
		EdtfException refused = assertThrows(EdtfException.class, () -> Edtf.parse(text));
		assertEquals(text, refused.text());
		assertEquals(index, refused.index());
		assertTrue(refused.expected().contains(expected), refused.expected());
		assertTrue(refused.getMessage().contains("“" + text + "”"), refused.getMessage());
		assertTrue(refused.getMessage().contains("character " + (index + 1) + " "), refused.getMessage());
		assertFalse(refused.expected().contains("{"), refused.expected());
	}

	@Test
	void parse_HugeText_IsRefusedAndShownInPart() {
		EdtfException refused = assertThrows(EdtfException.class, () -> Edtf.parse("9".repeat(1_000_000)));
		assertEquals(1_000_000, refused.text().length());
		assertTrue(refused.getMessage().length() < 300, refused.getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "2021-05,false,false", "2021-05?,true,false", "2021-05~,false,true", "2021-05%,true,true",
			"2021?/2022,true,false", "2021/2022~,false,true", "2021%/2022,true,true", "2021?/..,true,false",
			"2021-05-03T18:00~,false,true" })
	void qualification(String text, boolean uncertain, boolean approximate) {
		assertEquals(uncertain, Edtf.parse(text).isUncertain());
		assertEquals(approximate, Edtf.parse(text).isApproximate());
	}

	@ParameterizedTest
	@CsvSource({ "2021-05,false,false", "2021-05/..,false,true", "../2021-05,true,false", "2021-05/,false,false",
			"/2021-05,false,false", "2021/2022,false,false" })
	void openEnds(String text, boolean startOpen, boolean endOpen) {
		Edtf value = Edtf.parse(text);
		assertEquals(startOpen, value.isStartOpen());
		assertEquals(endOpen, value.isEndOpen());
		assertEquals(startOpen || endOpen, value.isOpen());
	}

	@ParameterizedTest
	@ValueSource(strings = { "199X", "19XX", "2004-XX", "2004-05-XX", "2004-XX-XX", "199X/2004", "2001/2004-XX" })
	void isUnspecified(String text) {
		assertTrue(Edtf.parse(text).isUnspecified());
		assertFalse(Edtf.parse("2004-05").isUnspecified());
	}

	@Test
	void startAndEnd_OfInterval_AreItsDates() {
		Edtf value = Edtf.parse("2021-05-04~/2021-06");
		assertEquals(Optional.of(Edtf.parse("2021-05-04~")), value.start());
		assertEquals(Optional.of(Edtf.parse("2021-06")), value.end());
		assertEquals(Optional.empty(), Edtf.parse("../2021").start());
		assertEquals(Optional.empty(), Edtf.parse("2021/").end());
	}

	@Test
	void startAndEnd_OfDate_AreItself() {
		Edtf value = Edtf.parse("2021-05");
		assertEquals(Optional.of(value), value.start());
		assertEquals(Optional.of(value), value.end());
	}

	@Test
	void factories_MakeWhatParsingMakes() {
		assertEquals(Edtf.parse("2021-05-03"), Edtf.day(LocalDate.of(2021, 5, 3)));
		assertEquals(Edtf.parse("2021-05"), Edtf.month(YearMonth.of(2021, 5)));
		assertEquals(Edtf.parse("2021"), Edtf.year(Year.of(2021)));
		assertEquals(Edtf.parse("-0043-03-15"), Edtf.day(LocalDate.of(-43, 3, 15)));
		assertEquals(Edtf.parse("2021-05-07T16:59"), Edtf.minute(LocalDateTime.of(2021, 5, 7, 16, 59, 58)));
		assertEquals(Edtf.parse("2021-05-07T16:59:00+09:00"), Edtf.of(OffsetDateTime.parse("2021-05-07T16:59+09:00")));
		assertEquals(Edtf.parse("2021-05-07T16:59:01Z"), Edtf.of(OffsetDateTime.parse("2021-05-07T16:59:01.999Z")));
		assertEquals(Edtf.parse("1905-05-07T16:59:01+08:27"),
				Edtf.of(OffsetDateTime.parse("1905-05-07T16:59:01+08:27:52")));
		assertEquals(Edtf.parse("2021-05-04/2021-05-05"),
				Edtf.interval(Edtf.parse("2021-05-04"), Edtf.parse("2021-05-05")));
		assertEquals(Edtf.parse("2020/.."), Edtf.interval(Edtf.parse("2020/2021"), Edtf.parse("2022/..")));
	}

	@Test
	void factories_YearTooFarAway() {
		assertThrows(DateTimeException.class, () -> Edtf.day(LocalDate.of(10_000, 1, 1)));
		assertThrows(DateTimeException.class, () -> Edtf.month(YearMonth.of(-10_000, 1)));
		assertThrows(DateTimeException.class, () -> Edtf.minute(LocalDateTime.of(Year.MAX_VALUE, 1, 1, 0, 0)));
	}

	@Test
	void interval_EndBeforeStart() {
		Edtf may = Edtf.parse("2021-05");
		Edtf april = Edtf.parse("2021-04");
		EdtfException refused = assertThrows(EdtfException.class, () -> Edtf.interval(may, april));
		assertEquals("2021-05/2021-04", refused.text());
		assertEquals(8, refused.index());
	}

	@Test
	void compareTo_ByEarliestThenLatestThenText() {
		List<String> ordered = List.of("../2020", "/2020", "../2021", "1984", "2021-05-03", "2021-05-03?", "2021-05",
				"2021-05/2021-06", "2021-05/", "2021-05/..", "2021-05-07T16:59+09", "2021-05-07T16:59+09:00",
				"2021-05-07T08:00Z", "2021-05-07T08:59Z");
		Edtf[] sorted = ordered.reversed().stream().map(Edtf::parse).toArray(Edtf[]::new);
		Arrays.sort(sorted);
		assertEquals(List.of("../2020", "/2020", "../2021", "1984"),
				Arrays.stream(sorted).limit(4).map(Edtf::toString).toList());
		assertTrue(before("2021-05-01", "2021-05"));
		assertTrue(before("2021-05", "2021-05/2021-06"));
		assertTrue(before("2021-05/2021-06", "2021-05/.."));
		assertTrue(before("2021-05-07T16:59+09:00", "2021-05-07T08:00Z"));
		assertTrue(before("2021-05-07T16:59+09", "2021-05-07T16:59+09:00"));
		assertNotEquals(Edtf.parse("2021-05-07T16:59+09"), Edtf.parse("2021-05-07T16:59+09:00"));
	}

	private static boolean before(String first, String second) {
		return Edtf.parse(first).compareTo(Edtf.parse(second)) < 0
				&& Edtf.parse(second).compareTo(Edtf.parse(first)) > 0;
	}
}
