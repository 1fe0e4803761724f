// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;

/** What is not known is said to be unknown, and never missing. */
class ModelLabelsTest {

	private final ModelFactory factory = ModelFactory.eINSTANCE;

	@Test
	void value_Nothing_Unknown() {
		List<Annotation> empty = List.of(factory.createMention(), factory.createQuotation(), factory.createEventMention(),
				factory.createTimeExpression());

		empty.forEach(each -> assertEquals("unknown", ModelLabels.value(each), each.eClass().getName()));
	}

	@Test
	void value_NamelessThings_Unknown() {
		Mention mention = factory.createMention();
		mention.setEntity(factory.createEntity());
		Quotation quotation = factory.createQuotation();
		quotation.setSpeaker(factory.createEntity());
		EventMention event = factory.createEventMention();
		event.setEvent(factory.createEvent());
		Passage passage = factory.createPassage();
		passage.getCodes().add(factory.createCode());

		List.of(mention, quotation, event, passage)
				.forEach(each -> assertEquals("unknown", ModelLabels.value(each), each.eClass().getName()));
	}

	@Test
	void value_Names() {
		Entity entity = factory.createEntity();
		entity.setName("Kim");
		Mention mention = factory.createMention();
		mention.setEntity(entity);
		Passage passage = factory.createPassage();
		List.of("Policy", "Security").forEach(name -> {
			Code code = factory.createCode();
			code.setName(name);
			passage.getCodes().add(code);
		});

		assertEquals("Kim", ModelLabels.value(mention));
		assertEquals("Policy, Security", ModelLabels.value(passage));
	}

	@Test
	void title_OfAnEvent() {
		Event event = factory.createEvent();
		event.setTitle(" ");
		assertEquals("unknown", ModelLabels.title(event));
		event.setTitle("Summit");
		assertEquals("Summit", ModelLabels.title(event));
	}
}
