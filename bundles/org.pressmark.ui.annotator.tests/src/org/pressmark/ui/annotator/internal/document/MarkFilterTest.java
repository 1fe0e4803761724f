// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.model.AnnotationStatus;
import org.pressmark.model.Entity;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Quotation;
import org.pressmark.model.missing.MissingAnnotation;

/** Which marks a filter shows. */
class MarkFilterTest {

	private static MissingAnnotation of(String type) {
		MissingAnnotation mark = new MissingAnnotation();
		mark.setTypeName(type);
		return mark;
	}

	private static MarkFilter hiding(String... types) {
		return new MarkFilter(MarkFilter.ALL.kinds(), Set.of(types), Optional.empty(), Optional.empty(), Optional.empty());
	}

	@Test
	void markOfATypeThatIsNotInstalled_IsOfAKindOfItsOwn() {
		assertEquals(MarkKind.CONTRIBUTED, MarkKind.of(of("http://example.org/a#A")));
		assertTrue(MarkFilter.ALL.test(of("http://example.org/a#A")));
	}

	private static Quotation quotation(String speaker, String author, AnnotationStatus status) {
		Entity entity = ModelFactory.eINSTANCE.createEntity();
		entity.setId(speaker);
		Quotation quotation = ModelFactory.eINSTANCE.createQuotation();
		quotation.setSpeaker(entity);
		quotation.setAuthor(author);
		quotation.setStatus(status);
		return quotation;
	}

	private static MarkFilter only(String entity, String author, MarkFilter.State state) {
		return new MarkFilter(MarkFilter.ALL.kinds(), Set.of(), Optional.ofNullable(entity), Optional.ofNullable(author),
				Optional.ofNullable(state));
	}

	@Test
	void kind_OnlyMarksOfIt() {
		MarkFilter filter = new MarkFilter(Set.of(MarkKind.QUOTATION), Set.of(), Optional.empty(), Optional.empty(),
				Optional.empty());
		assertTrue(filter.test(quotation("kim", "Ada", AnnotationStatus.OPEN)));
		assertFalse(filter.test(ModelFactory.eINSTANCE.createMention()));
	}

	@Test
	void entity_WhateverRefersToIt() {
		assertTrue(only("kim", null, null).test(quotation("kim", "Ada", AnnotationStatus.OPEN)));
		assertFalse(only("kim", null, null).test(quotation("lee", "Ada", AnnotationStatus.OPEN)));
		assertFalse(only("kim", null, null).test(ModelFactory.eINSTANCE.createPassage()));
	}

	@Test
	void authorAndState_BothHaveToFit() {
		Quotation open = quotation("kim", "Ada", AnnotationStatus.OPEN);
		assertTrue(only(null, "Ada", null).test(open));
		assertFalse(only(null, "Bob", null).test(open));
		assertTrue(only(null, "Ada", MarkFilter.State.OPEN).test(open));
		assertFalse(only(null, "Bob", MarkFilter.State.OPEN).test(open));
		assertFalse(only(null, null, MarkFilter.State.SETTLED).test(open));
	}

	@Test
	void markOnOtherWords_IsNotSettled() {
		Quotation changed = quotation("kim", "Ada", AnnotationStatus.SETTLED);
		assertTrue(only(null, null, MarkFilter.State.SETTLED).test(changed));
		changed.setFormerWords("We wil go.");
		assertFalse(only(null, null, MarkFilter.State.SETTLED).test(changed));
		assertTrue(only(null, null, MarkFilter.State.WORDS_CHANGED).test(changed));
	}

	@Test
	void hiddenType_OnlyItsMarksAreHidden() {
		MarkFilter filter = hiding("http://example.org/a#A");
		assertFalse(filter.test(of("http://example.org/a#A")));
		assertTrue(filter.test(of("http://example.org/a#B")));
		assertTrue(filter.test(ModelFactory.eINSTANCE.createMention()));
	}
}
