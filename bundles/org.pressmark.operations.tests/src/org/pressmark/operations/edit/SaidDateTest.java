// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.TimexType;
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

	private String said(String words, boolean isMarked) {
		article.setId("a");
		article.setText(TEXT);
		article.setLanguage("en");
		article.setPublished("2021-05-04");
		if (isMarked) {
			TimeExpression time = ModelFactory.eINSTANCE.createTimeExpression();
			time.setBegin(TEXT.indexOf("May 5"));
			time.setEnd(time.getBegin() + "May 5".length());
			time.setType(TimexType.DATE);
			time.setValue("2021-05-05");
			article.getAnnotations().add(time);
		}
		int begin = TEXT.indexOf(words);
		return SaidDate.of(new Span("a", begin, begin + words.length()), article).map(Edtf::toString)
				.orElse("");
	}
}
