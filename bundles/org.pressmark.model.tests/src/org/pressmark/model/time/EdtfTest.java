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
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

	@ParameterizedTest
	@CsvFileSource(resources = "edtf-valid.txt", delimiter = '|')
	void parse_Valid(String text, EdtfKind kind, EdtfPrecision precision, LocalDateTime earliest, LocalDateTime latest,
			String uncertain, String approximate, boolean unspecified) {
		Edtf value = Edtf.parse(text);
		assertEquals(text, value.toString());
		assertEquals(kind, value.kind());
		assertEquals(precision, value.precision());
		assertEquals(Optional.ofNullable(earliest), value.earliest());
		assertEquals(Optional.ofNullable(latest), value.latest());
		assertEquals(parts(uncertain), value.uncertainParts());
		assertEquals(parts(approximate), value.approximateParts());
		assertEquals(uncertain != null, value.isUncertain());
		assertEquals(approximate != null, value.isApproximate());
		assertEquals(unspecified, value.isUnspecified());
		assertEquals(kind == EdtfKind.INTERVAL, value.isInterval());
	}

	private static Set<EdtfComponent> parts(String names) {
		return names == null ? Set.of()
				: Arrays.stream(names.split(" ")).map(EdtfComponent::valueOf).collect(Collectors.toSet());
	}

	@ParameterizedTest
	@CsvFileSource(resources = "edtf-valid.txt", delimiter = '|')
	void parse_Again_IsEqual(String text) {
		Edtf value = Edtf.parse(text);
		assertEquals(value, Edtf.parse(text));
		assertEquals(value.hashCode(), Edtf.parse(text).hashCode());
		assertEquals(0, value.compareTo(Edtf.parse(text)));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "edtf-invalid.txt", delimiter = '|', quoteCharacter = '\'', emptyValue = "")
	void parse_Refused(String text, int index, String expected) {
		EdtfException refused = assertThrows(EdtfException.class, () -> Edtf.parse(text));
		assertEquals(text, refused.text());
		assertEquals(index, refused.index());
		assertTrue(refused.expected().contains(expected), refused.expected());
		assertTrue(refused.getMessage().contains("“" + text + "”"), refused.getMessage());
		assertTrue(refused.getMessage().contains("character " + (index + 1) + " "), refused.getMessage());
		assertFalse(refused.expected().contains("{0"), refused.expected());
	}

	@Test
	void tryParse_Damaged_IsNone() {
		assertEquals(Optional.of(Edtf.parse("2021-05")), Edtf.tryParse("2021-05"));
		assertEquals(Optional.empty(), Edtf.tryParse("2021-02-31"));
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
		String reason = assertThrows(DateTimeException.class, () -> Edtf.day(LocalDate.of(10_000, 1, 1))).getMessage();
		assertTrue(reason.contains("10000") && reason.contains("-9999 to 9999"), reason);
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

	@Test
	void members_OfSet_AreItsDates() {
		assertEquals(List.of("1667", "1670/1672", "1680-05"),
				Edtf.parse("{1667,1670..1672,1680-05}").members().stream().map(Edtf::toString).toList());
		assertEquals(List.of("../1667", "1680/.."),
				Edtf.parse("[..1667,1680..]").members().stream().map(Edtf::toString).toList());
		assertEquals(List.of(Edtf.parse("2021/2022")), Edtf.parse("2021/2022").members());
		assertEquals(List.of(Edtf.parse("2021")), Edtf.parse("2021").members());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[1985,1984-05]  | 1984-05 | 1985
			[..1984,1990]   |         | 1990
			{1984,1990..}   | 1984    |
			[1984..1990]    | 1984    | 1990
			""")
	void startAndEnd_OfSet_AreTheOutermost(String text, String start, String end) {
		assertEquals(Optional.ofNullable(start).map(Edtf::parse), Edtf.parse(text).start());
		assertEquals(Optional.ofNullable(end).map(Edtf::parse), Edtf.parse(text).end());
		assertEquals(start == null, Edtf.parse(text).isStartOpen());
		assertEquals(end == null, Edtf.parse(text).isEndOpen());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2021-05-07T01:59+09:00 | 2021-05-07T01:59 | 2021-05-07
			2021-05-07T01:59:30?   | 2021-05-07T01:59:30 | 2021-05-07
			2021-05-07~            | 2021-05-07T00:00 | 2021-05-07~
			2021-05                |                  | 2021-05
			2021-05-0X             |                  | 2021-05-0X
			2021-05-07/2021-05-08  |                  | 2021-05-07/2021-05-08
			[2021-05-07]           |                  | [2021-05-07]
			""")
	void written_InItsOwnZone(String text, LocalDateTime written, String withoutTime) {
		assertEquals(Optional.ofNullable(written), Edtf.parse(text).written());
		assertEquals(Edtf.parse(withoutTime), Edtf.parse(text).withoutTime());
	}

	private static boolean before(String first, String second) {
		return Edtf.parse(first).compareTo(Edtf.parse(second)) < 0
				&& Edtf.parse(second).compareTo(Edtf.parse(first)) > 0;
	}
}
