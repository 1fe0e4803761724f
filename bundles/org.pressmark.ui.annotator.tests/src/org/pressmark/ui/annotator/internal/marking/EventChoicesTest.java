// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Article;
import org.pressmark.model.Event;
import org.pressmark.model.ModelFactory;

class EventChoicesTest {

	private static final String TEXT = "Tensions of the West with Russia and China rose. The G7 ministers met in London.";
	private static final Event CONGRESS = event("8th Congress of the Workers' Party");
	private static final Event SUMMIT = event("G7 foreign ministers meet in London");

	private final List<String> taken = new ArrayList<>();

	@Test
	void of_WordsLikeNoEvent_ANewOneFirst() {
		assertEquals(List.of("new Tensions of the West", CONGRESS.getTitle(), SUMMIT.getTitle()),
				taken("Tensions of the West", ""));
	}

	@Test
	void of_WordsLikeAnEvent_ItFirst() {
		assertEquals(List.of(SUMMIT.getTitle(), "new The G7 ministers met in London", CONGRESS.getTitle()),
				taken("The G7 ministers met in London", ""));
	}

	@Test
	void of_Typed_BeginningOfATitle() {
		assertEquals(List.of(CONGRESS.getTitle(), "new 8th con"), taken("Tensions", "8th con"));
	}

	@Test
	void of_Typed_OneWordInCommon_ANewOneFirst() {
		assertEquals(List.of("new London bridge opens again", SUMMIT.getTitle()),
				taken("Tensions", "London bridge opens again"));
	}

	private List<String> taken(String words, String typed) {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setText(TEXT);
		int begin = TEXT.indexOf(words);
		Place place = new Place(article, new TextSpan(begin, begin + words.length()));
		new EventChoices(List.of(CONGRESS, SUMMIT), place, event -> taken.add(event.getTitle()),
				title -> taken.add("new " + title)).of(typed).forEach(choice -> choice.action().run());
		return taken;
	}

	private static Event event(String title) {
		Event event = ModelFactory.eINSTANCE.createEvent();
		event.setTitle(title);
		return event;
	}
}
