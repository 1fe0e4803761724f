// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.operations.events.EventFilter;

class LinkedTest {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	@Test
	void of_Entities_EventsOfAny() {
		assertEquals(EventFilter.ALL.withWords("talks").withEntities(Set.of("a", "b")),
				linked(entity("a"), entity("b")).in(EventFilter.ALL.withWords("talks")));
	}

	@Test
	void of_Code_ThoseBelowItToo() {
		Code code = code("c");
		code.getCodes().add(code("below"));
		assertEquals(EventFilter.ALL.withCodes(Set.of("c", "below")), linked(code).in(EventFilter.ALL));
	}

	@Test
	void of_MarkOfAnArticle_EventsThatItReports() {
		Article article = FACTORY.createArticle();
		article.setId("a");
		Mention mark = FACTORY.createMention();
		article.getAnnotations().add(mark);
		EventFilter reported = EventFilter.ALL.withArticles(Optional.of(Set.of("a")));
		assertEquals(reported, linked(mark).in(EventFilter.ALL));
		assertEquals(reported, linked(article).in(EventFilter.ALL));
		assertEquals(reported.withArticles(Optional.of(Set.of("a", "b"))),
				linked(article).withArticles(Set.of("a", "b")).in(EventFilter.ALL));
	}

	@Test
	void of_NothingThatEventsHaveToDoWith_Empty() {
		assertEquals(Optional.empty(), Linked.of(List.of()));
		assertEquals(Optional.empty(), Linked.of(List.of("words", entity("a"))));
		assertEquals(Optional.empty(), Linked.of(List.of(FACTORY.createMention())));
	}

	@Test
	void words_SayHowManyMore() {
		assertEquals("a and 1 more", linked(entity("a"), entity("b")).words());
		assertEquals("a", linked(entity("a"), code("b")).words());
	}

	private static Linked linked(Object... selected) {
		return Linked.of(List.of(selected)).orElseThrow();
	}

	private static Entity entity(String id) {
		Entity entity = FACTORY.createEntity();
		entity.setId(id);
		entity.setName(id);
		return entity;
	}

	private static Code code(String id) {
		Code code = FACTORY.createCode();
		code.setId(id);
		code.setName(id);
		return code;
	}
}
