// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfException;

class DateSourceTest {

	private static final Optional<Edtf> MONDAY = Optional.of(Edtf.parse("2021-05-03"));

	@ParameterizedTest
	@CsvSource({ "yesterday,2021-05-02", "gestern,2021-05-02", "3. Mai 2021,2021-05-03", "2021-05,2021-05" })
	void read_InEnglishAndLanguageOfArticle(String typed, String date) {
		assertEquals(date, DateSource.of("Gespräche", MONDAY, Optional.of("de-AT")).reader().read(typed).value().toString());
	}

	@ParameterizedTest
	@CsvSource({ "3 de mayo de 2021", "3 mai 2021", "3. Mai 2021", "2021년 5월 3일" })
	void read_LanguageOfArticleIsUnknown_AnyLanguage(String typed) {
		assertEquals(MONDAY, Optional.of(DateSource.of(MONDAY).reader().read(typed).value()));
	}

	@ParameterizedTest
	@CsvSource({ "yesterday", "last week", "3 May" })
	void read_ArticleWithoutDate_NamesItAndSaysWhatToDo(String typed) {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setTitle("US top diplomat presses Myanmar");
		DateSource.Reader undated = DateSource.of(article).reader();
		String why = assertThrows(IllegalArgumentException.class, () -> undated.read(typed)).getMessage();
		assertEquals("\u201c" + typed + "\u201d is counted from the day of its article, and \u201cUS top diplomat presses"
				+ " Myanmar\u201d has no date. Give it one below its title, or type a whole date: 3 May 2021.", why);
		article.setPublished("2021-05-04");
		assertTrue(DateSource.of(article).reader().read(typed).value().toString().startsWith("2021-0"));
	}

	@Test
	void read_NoArticle_SaysThatNoneIsKnown() {
		DateSource.Reader reader = DateSource.NONE.reader();
		String why = assertThrows(IllegalArgumentException.class, () -> reader.read("yesterday")).getMessage();
		assertEquals("\u201cyesterday\u201d is counted from the day of an article, and none is known here."
				+ " Type a whole date: 3 May 2021.", why);
		assertThrows(EdtfException.class, () -> reader.read("no such day"));
	}
}
