// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages with numbers. */
class PluralsTest {

	private static final String PATTERN = "{0,plural,one{# article}other{# articles}} of \u201c{1}\u201d, it''s {2}";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en-US | 0     | 0 articles
			en-US | 1     | 1 article
			en-US | 40000 | 40,000 articles
			fr-FR | 0     | 0 articles
			de-DE | 40000 | 40.000 articles
			ko-KR | 1     | 1 article
			""")
	void bind_ChoosesTheWord_WritesTheNumber(String locale, int count, String articles) {
		assertEquals(articles + " of \u201cThe {0} Times\u201d, it's " + (count == 40_000 ? articles.substring(0, 6) : count),
				Plurals.bind(Locale.forLanguageTag(locale), PATTERN, count, "The {0} Times", count));
	}
}
