// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.types.MissingAnnotation;

/** Which marks of types that plug-ins add a filter shows. */
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

	@Test
	void hiddenType_OnlyItsMarksAreHidden() {
		MarkFilter filter = hiding("http://example.org/a#A");
		assertFalse(filter.test(of("http://example.org/a#A")));
		assertTrue(filter.test(of("http://example.org/a#B")));
		assertTrue(filter.test(ModelFactory.eINSTANCE.createMention()));
	}
}
