// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.AnnotationOrigin;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.EntityType;
import org.pressmark.model.EventStatus;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.Stance;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfPrecision;

class WordsTest {

	private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}?");

	private static Stream<Enum<?>> constants() {
		return Stream.<Enum<?>[]>of(AnnotationOrigin.values(), ArticleStatus.values(), EntityType.values(),
				EventStatus.values(), QuotationMode.values(), Stance.values(), EdtfPrecision.values())
				.flatMap(Stream::of);
	}

	@ParameterizedTest
	@MethodSource("constants")
	void of_Constant(Enum<?> constant) {
		assertFalse(new Words(Locale.UK).of(constant).isBlank());
	}

	private static Properties words(String language) throws IOException {
		Properties words = new Properties();
		try (InputStream file = Words.class.getResourceAsStream("words" + language + ".properties")) {
			words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		}
		return words;
	}

	/** Words in which something is to be read, not signs or places to be filled alone. */
	private static boolean isToBeTranslated(String key, String value) {
		return !key.startsWith("MarkLook_") && PLACE.matcher(value).replaceAll("").chars().anyMatch(Character::isLetter);
	}

	/** A report is in one language: nothing of it is left in English, and nothing is filled in that is not in English. */
	@ParameterizedTest
	@ValueSource(strings = {"ar", "de", "es", "fr", "he"})
	void of_EachLanguage(String language) throws IOException {
		Properties english = words("");
		Properties translated = words('_' + language);
		assertEquals(List.of(), english.stringPropertyNames().stream().filter(key -> !translated.containsKey(key))
				.filter(key -> isToBeTranslated(key, english.getProperty(key))).sorted().toList());
		for (String key : translated.stringPropertyNames()) {
			String words = translated.getProperty(key);
			assertTrue(english.containsKey(key), key);
			assertEquals(places(english.getProperty(key)), places(words), key);
			if (key.endsWith("Day")) {
				DateTimeFormatter.ofPattern(words);
			} else {
				assertFalse(words.contains("'"), key);
				new MessageFormat(words, Locale.forLanguageTag(language));
			}
			assertTrue(!key.startsWith("sheet_") || words.equals(WorkbookUtil.createSafeSheetName(words)), key);
		}
	}

	private static Set<String> places(String words) {
		return PLACE.matcher(words).results().map(place -> place.group(1)).collect(Collectors.toSet());
	}

	@Test
	void of_LocaleWithoutWords() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			assertEquals("Articles", new Words(Locale.of("tr", "TR")).of("articles"));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void of_DateInLocale() {
		assertEquals(List.of("3 May 2021", "3 mai 2021"), Stream.of(Locale.UK, Locale.FRANCE)
				.map(locale -> new Words(locale).of(Edtf.parse("2021-05-03"))).toList());
	}

	@Test
	void of_GermanDay_StaysWithItsMonth() {
		Words german = new Words(Locale.GERMANY);
		assertEquals(List.of("3.\u00A0Mai 2021", "3.–4.\u00A0Mai 2021"),
				Stream.of("2021-05-03", "2021-05-03/2021-05-04").map(date -> german.of(Edtf.parse(date))).toList());
	}

	/** Else "Hankyoreh, 7" would be one piece in Latin direction, and its day stand on the other side of its month. */
	@ParameterizedTest
	@ValueSource(strings = {"ar", "he"})
	void of_SourceInLatinLetters_DateGoesFromTheRight(String language) {
		String source = new Words(Locale.forLanguageTag(language)).of("article_source", "Hankyoreh", "7");
		Bidi bidi = new Bidi(source, Bidi.DIRECTION_RIGHT_TO_LEFT);
		assertEquals(1, bidi.getLevelAt(source.indexOf(' ')));
	}
}
