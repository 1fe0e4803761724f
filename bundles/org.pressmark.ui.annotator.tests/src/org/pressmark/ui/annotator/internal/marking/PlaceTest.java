// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Quotation;

class PlaceTest {

	private static final String TEXT = "Lee arrived. Kim spoke to the ministers of all countries about peace. \"It is good,\" "
			+ "the envoy said. \"It is late.\" Moon left.";

	private final Article article = ModelFactory.eINSTANCE.createArticle();
	private final Entity kim = entity("Kim");
	private final Entity lee = entity("Lee");
	private final Entity moon = entity("Moon");

	@BeforeEach
	void create() {
		article.setText(TEXT);
		List.of(kim, lee, moon).forEach(each -> {
			Mention mention = ModelFactory.eINSTANCE.createMention();
			mention.setEntity(each);
			add(mention, each.getName());
		});
	}

	@Test
	void namedNearby_TheNearestFirst() {
		assertEquals(List.of(moon, kim, lee), around("It is late").namedNearby());
	}

	@Test
	void namedNearby_WhoeverWasQuotedSpeaksOn() {
		Quotation quotation = ModelFactory.eINSTANCE.createQuotation();
		quotation.setSpeaker(kim);
		add(quotation, "It is good");
		assertEquals(List.of(kim, moon, lee), around("It is late.").namedNearby());
		quotation.setSpeaker(null);
		assertEquals(List.of(moon, kim, lee), around("It is late.").namedNearby());
	}

	private Place around(String words) {
		return new Place(article, new TextSpan(TEXT.indexOf(words), TEXT.indexOf(words) + words.length()));
	}

	private void add(Annotation annotation, String words) {
		annotation.setBegin(TEXT.indexOf(words));
		annotation.setEnd(TEXT.indexOf(words) + words.length());
		article.getAnnotations().add(annotation);
	}

	private static Entity entity(String name) {
		Entity entity = ModelFactory.eINSTANCE.createEntity();
		entity.setName(name);
		return entity;
	}
}
