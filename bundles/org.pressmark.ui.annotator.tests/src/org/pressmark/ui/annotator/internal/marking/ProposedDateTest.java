// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.TimeExpression;

class ProposedDateTest {

	private static final String TEXT = "The ministers met on Monday. Talks began on 3 May 2021. Nothing else is known.";

	private final Article article = ModelFactory.eINSTANCE.createArticle();
	private final Locale locale = Locale.getDefault();

	@BeforeEach
	void publish() {
		Locale.setDefault(Locale.UK);
		article.setText(TEXT);
		article.setPublished("2021-05-05");
	}

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(locale);
	}

	@Test
	void dateInTheWords() {
		assertEquals("2021-05-03 read from the words", proposed("Talks began on 3 May 2021"));
	}

	@Test
	void dateInTheSentence() {
		assertEquals("2021-05-03 read from the sentence around the words", proposed("Talks"));
	}

	@Test
	void weekday_SaysFromWhichDayItIsCounted() {
		assertEquals("2021-05-03 read from the sentence around the words, counted from the day of the article, 5 May 2021",
				proposed("The ministers"));
	}

	@Test
	void markedTime_CountsMost() {
		TimeExpression time = ModelFactory.eINSTANCE.createTimeExpression();
		time.setBegin(TEXT.indexOf("Monday"));
		time.setEnd(time.getBegin() + "Monday".length());
		time.setEdtf("2021-04-26");
		article.getAnnotations().add(time);
		assertEquals("2021-04-26 from the marked time expression \u201cMonday\u201d", proposed("The ministers"));
	}

	@Test
	void noDate_NoneOfTheArticleEither() {
		assertEquals(Optional.empty(), of("Nothing else"));
	}

	private String proposed(String words) {
		return of(words).map(each -> each.date() + " " + each.origin()).orElseThrow();
	}

	private Optional<ProposedDate> of(String words) {
		int begin = TEXT.indexOf(words);
		return ProposedDate.of(new Place(article, new TextSpan(begin, begin + words.length())));
	}
}
