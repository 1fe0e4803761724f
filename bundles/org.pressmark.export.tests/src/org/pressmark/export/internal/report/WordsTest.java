// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.model.AnnotationOrigin;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.EntityType;
import org.pressmark.model.EventStatus;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.Stance;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfPrecision;

class WordsTest {

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
}
