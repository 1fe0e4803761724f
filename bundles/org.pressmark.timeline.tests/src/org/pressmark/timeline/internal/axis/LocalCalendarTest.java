// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;

class LocalCalendarTest {

	private static final List<String> GREGORIAN = List.of("gregorian", "iso8601");

	static Stream<Locale> locales() {
		Stream<Locale> countries = Stream.of(Locale.getISOCountries()).map(country -> Locale.of("en", country));
		return Stream.concat(countries, Stream.of(Locale.getAvailableLocales()));
	}

	@ParameterizedTest
	@MethodSource("locales")
	void isThereWherePeopleGoByAnotherOne(Locale locale) {
		String usual = Calendar.getKeywordValuesForLocale("calendar", ULocale.forLocale(locale), true)[0];
		boolean isChosen = locale.hasExtensions() && locale.getUnicodeLocaleType("ca") != null;
		String expected = isChosen ? locale.getUnicodeLocaleType("ca") : usual;
		assertEquals(!GREGORIAN.contains(expected), LocalCalendar.of(locale).isPresent(), expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en-GB-u-ca-japanese", "de-DE-u-ca-hebrew", "fa", "th" })
	void isThereWhereItIsAskedFor(String tag) {
		assertTrue(LocalCalendar.of(Locale.forLanguageTag(tag)).isPresent());
	}

	@Test
	void isNotThereWhereTheGregorianOneIsAskedFor() {
		assertTrue(LocalCalendar.of(Locale.forLanguageTag("th-TH-u-ca-gregory")).isEmpty());
	}
}
