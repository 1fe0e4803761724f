// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.TimexType;
import org.pressmark.model.time.DateWords;
import org.pressmark.model.time.Edtf;

class SaidDateTest {

	private static final String TEXT = "They met last week. He will head to Kyiv on May 5, and stay.";

	private final Article article = ModelFactory.eINSTANCE.createArticle();

	@Test
	void of_Article_AsMarkedInTheSentence() {
		assertEquals("2021-05-05", said("He will head to Kyiv", true));
	}

	@Test
	void of_Article_ElseAsTheWordsSayCountedFromItsDate() {
		assertEquals("2021-05-05", said("He will head to Kyiv", false));
		assertEquals("2021-04-26/2021-05-02", said("They met last week", true));
	}

	/** The words are those in brackets; a date in braces is marked. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			// In the words, or directly beside them.
			"They [met on 3 May] and left.|2021-05-03", "They [met in London] on 3 May.|2021-05-03",
			"They [met in London] on {3 May}, and left.|2021-05-03", "On Monday, they [met in London].|-",
			"On Monday, [they met in London].|2021-05-03", "On {3 May}, [they met].|2021-05-03", "[They talked] until 3 May.|../2021-05-03",
			"[They talked] until {3 May}.|../2021-05-03", "[They met] after {3 May}.|[2021-05-04..]", "[They met] {3 May} there.|2021-05-03",
			"[They met] last week.|2021-04-26/2021-05-02",
			// In their clause.
			"The [summit] was on 3 May in London.|2021-05-03", "The [summit] was held in London on {3 May}.|2021-05-03",
			"[Kim met Moon] in London last week.|2021-04-26/2021-05-02", "[They met] in London (on 3 May).|-",
			// Of something else in the sentence.
			"[They met] to prepare the 5 June summit.|-", "[They met] in London and spoke of the summit of {5 June}.|-",
			"[They met in London], weeks after the summit of 2 April.|-", "[They met], the first such talks since {2 April}.|-",
			"[They met] to prepare the summit of {5 June}.|-", "After the summit of {2 April}, [they met].|-",
			"The summit of 2 April was over when [they met].|-", "[They counted] 1500 people.|-",
			// Nobody knows which.
			"They [met on 3 May and on 4 May].|-", "They [met on {3 May} and on {4 May}].|-", "They [met on 3/4/2021].|-",
			"They [met in London] on 3/4/2021.|-" })
	void of_OnlyDatesOfTheWords(String sentence, String expected) {
		assertEquals(expected == null ? "" : expected, said(sentence, "2021-05-05"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "2021-05-05,2021-05-04", "2021-05-05T01:00+09:00,2021-05-04", "2021-05,-", "2021,-", "-,-" })
	void of_Relative_OnlyWithTheDayOfPublication(String published, String expected) {
		assertEquals(expected == null ? "" : expected, said("[They met] yesterday.", published));
		assertEquals(expected == null ? "" : expected, said("They [met yesterday] in London.", published));
	}

	private String said(String sentence, String published) {
		StringBuilder text = new StringBuilder();
		int begin = 0;
		int end = 0;
		int time = 0;
		for (char each : sentence.toCharArray()) {
			switch (each) {
			case '[' -> begin = text.length();
			case ']' -> end = text.length();
			case '{' -> time = text.length();
			case '}' -> mark(time, text.length(), DateWords.of(Locale.UK).read(text.substring(time) + " 2021").value().toString());
			default -> text.append(each);
			}
		}
		article.setId("a");
		article.setText(text.toString());
		article.setLanguage("en");
		article.setPublished(published);
		return SaidDate.of(new Span("a", begin, end), article).map(Edtf::toString).orElse("");
	}

	private void mark(int begin, int end, String value) {
		TimeExpression time = ModelFactory.eINSTANCE.createTimeExpression();
		time.setBegin(begin);
		time.setEnd(end);
		time.setType(TimexType.DATE);
		time.setValue(value);
		article.getAnnotations().add(time);
	}

	private String said(String words, boolean isMarked) {
		article.setId("a");
		article.setText(TEXT);
		article.setLanguage("en");
		article.setPublished("2021-05-04");
		if (isMarked) {
			mark(TEXT.indexOf("May 5"), TEXT.indexOf("May 5") + "May 5".length(), "2021-05-05");
		}
		int begin = TEXT.indexOf(words);
		return SaidDate.of(new Span("a", begin, begin + words.length()), article).map(Edtf::toString)
				.orElse("");
	}
}
