// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;

/** Lists that paint only what can be seen may paint a mark that a commit took away before they are told of that. */
class GoneMarksTest {

	private final Article article = ModelFactory.eINSTANCE.createArticle();
	private final Mention mention = ModelFactory.eINSTANCE.createMention();

	@BeforeEach
	void create() {
		Entity entity = ModelFactory.eINSTANCE.createEntity();
		entity.setName("Kim Ok");
		article.setText("Then Kim spoke.");
		mention.setBegin(5);
		mention.setEnd(8);
		mention.setEntity(entity);
		article.getAnnotations().add(mention);
	}

	@Test
	void outline_ShowsWordsAndName_AndNothingOnceTheMarkIsGone() {
		assertEquals("Kim   Kim Ok", AnnotationLabels.text(mention).getString());
		article.getAnnotations().clear();
		assertEquals("", AnnotationLabels.text(mention).getString());
	}

	@Test
	void alsoHere_ShowsWordsInContext_AndNothingOnceTheMarkIsGone() {
		KwicLabels labels = new KwicLabels();
		assertEquals("Then Kim spoke.", labels.getStyledText(mention).getString());
		article.getAnnotations().clear();
		assertEquals("", labels.getStyledText(mention).getString());
	}
}
