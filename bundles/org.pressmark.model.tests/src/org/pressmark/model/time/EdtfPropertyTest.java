// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What holds for every value, tried on many random ones; the seed is fixed, so that a failure comes again. */
class EdtfPropertyTest {

	private static final String CHARACTERS = "0123456789-/.XTZ?~%+:YES[]{},.. €";
	private static final int ROUNDS = 20_000;
	private static final List<String> QUALIFIERS = List.of("", "", "?", "~", "%");
	private static final List<String> ZONES = List.of("", "Z", "+09", "+09:00", "-04:30", "+00:00", "-18:00");

	private final Random random = new Random(20210503);

	@Test
	void parse_AnyValue_PrintsBackTheSameText() {
		for (int i = 0; i < ROUNDS; i++) {
			String text = value();
			assertEquals(text, Edtf.parse(text).toString());
		}
	}

	@Test
	void bounds_AreInOrder() {
		for (int i = 0; i < ROUNDS; i++) {
			Edtf value = Edtf.parse(value());
			LocalDateTime earliest = value.earliest().orElse(LocalDateTime.MIN);
			assertTrue(earliest.isBefore(value.latest().orElse(LocalDateTime.MAX)), value::toString);
		}
	}

	@Test
	void shift_KeepsPrecisionAndQualification() {
		for (int i = 0; i < ROUNDS; i++) {
			Edtf value = Edtf.parse(value());
			Edtf shifted = value.shift(Duration.ofMinutes(random.nextInt(-5_000_000, 5_000_000)));
			assertEquals(shifted, Edtf.parse(shifted.toString()));
			assertEquals(value.precision(), shifted.precision());
			assertEquals(value.isUncertain(), shifted.isUncertain());
			assertEquals(value.isApproximate(), shifted.isApproximate());
			assertEquals(value.isUnspecified(), shifted.isUnspecified());
		}
	}

	@Test
	void shift_OfDay_ByDaysAndBack_IsTheSameDay() {
		for (int i = 0; i < ROUNDS; i++) {
			Edtf value = Edtf.day(day());
			Duration days = Duration.ofDays(random.nextInt(-100_000, 100_000));
			assertEquals(value, value.shift(days).shift(days.negated()));
		}
	}

	@Test
	void parse_MutatedText_IsRefusedOrPrintsBack() {
		for (int i = 0; i < ROUNDS; i++) {
			StringBuilder text = new StringBuilder(value());
			text.setCharAt(random.nextInt(text.length()), CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
			parsesOrIsRefused(text.toString());
		}
	}

	@Test
	void parse_AnyText_IsRefusedOrPrintsBack() {
		for (int i = 0; i < ROUNDS; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(14); length > 0; length--) {
				text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
			}
			parsesOrIsRefused(text.toString());
		}
	}

	@Test
	void parse_LongText_IsRefusedAtOnceOrPrintsBack() {
		for (String part : List.of("[", "2021..", "X", "?", "Y9", "-", "[2021", "..", "2021-05/", "😀")) {
			assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parsesOrIsRefused(part.repeat(200_000)));
		}
		String longSet = "[" + "2021,".repeat(100_000) + "XXXX-X2-29]";
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parsesOrIsRefused(longSet));
	}

	private static void parsesOrIsRefused(String text) {
		try {
			Edtf value = Edtf.parse(text);
			assertEquals(text, value.toString());
			assertTrue(value.earliest().orElse(LocalDateTime.MIN).isBefore(value.latest().orElse(LocalDateTime.MAX)));
			assertFalse(EdtfFormat.of(Locale.UK).format(value).isBlank());
		} catch (EdtfException refused) {
			assertTrue(refused.index() >= 0 && refused.index() <= text.length());
			assertFalse(refused.expected().isBlank());
		}
	}

	@Test
	void parse_InTurkeyAndKorea_IsTheSame() {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.of("tr", "TR"));
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
			parse_AnyValue_PrintsBackTheSameText();
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			parse_AnyValue_PrintsBackTheSameText();
			assertEquals(LocalDateTime.of(2021, 5, 7, 7, 59),
					Edtf.parse("2021-05-07T16:59+09:00").earliest().orElseThrow());
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	private String value() {
		return switch (random.nextInt(8)) {
			case 0 -> "../" + point();
			case 1 -> point() + "/";
			case 2 -> {
				List<String> ends = ordered();
				yield ends.getFirst() + "/" + ends.getLast();
			}
			case 3 -> "[" + (random.nextBoolean() ? ".." : "") + point() + "," + point() + "]";
			case 4 -> "{" + point() + "," + day() + ".." + LocalDate.of(9900, 12, 31) + "," + point() + "..}";
			default -> point();
		};
	}

	private List<String> ordered() {
		return Stream.of(Edtf.parse(point()), Edtf.parse(point())).sorted().map(Edtf::toString).toList();
	}

	private String point() {
		LocalDate day = day();
		String year = day.toString().substring(0, 4);
		String month = day.toString().substring(4, 7);
		String text = switch (random.nextInt(13)) {
			case 0 -> year;
			case 1 -> "Y" + (random.nextBoolean() ? "-" : "") + random.nextInt(20_000, Edtf.MAX_YEAR - 20_000);
			case 2 -> year.substring(0, 3) + "X";
			case 3 -> year.substring(0, 2) + "XX";
			case 4 -> year + "-" + random.nextInt(21, 42);
			case 5 -> year + month;
			case 6 -> year + month + "-XX";
			case 7 -> day.atTime(random.nextInt(24), random.nextInt(60)).toString()
					+ (random.nextBoolean() ? ":" + random.nextInt(10, 60) : "") + pick(ZONES);
			case 8 -> year.replace(pick(List.of("1", "2", "0")), "X") + month;
			case 9 -> year + "-1X-" + pick(List.of("0X", "1X", "2X", "X1", "XX"));
			case 10 -> year + pick(QUALIFIERS) + "-" + pick(QUALIFIERS) + month.substring(1) + pick(QUALIFIERS) + "-"
					+ pick(QUALIFIERS) + day.toString().substring(8);
			case 11 -> "1" + year.substring(1) + "S" + random.nextInt(1, 5);
			default -> day.toString();
		};
		return text + pick(QUALIFIERS);
	}

	private LocalDate day() {
		return LocalDate.ofEpochDay(random.nextInt(-300_000, 300_000));
	}

	private String pick(List<String> values) {
		return values.get(random.nextInt(values.size()));
	}
}
