// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Annotation;
import org.pressmark.model.ModelFactory;

class ReadingOrderTest {

	@Test
	void ofAnnotations_ByBeginThenTheLongerFirst() {
		Annotation late = annotation(5, 9);
		Annotation shorter = annotation(1, 4);
		Annotation longer = annotation(1, 8);

		assertEquals(List.of(longer, shorter, late),
				Stream.of(late, shorter, longer).sorted(ReadingOrder.OF_ANNOTATIONS).toList());
	}

	private static Annotation annotation(int begin, int end) {
		Annotation annotation = ModelFactory.eINSTANCE.createMention();
		annotation.setBegin(begin);
		annotation.setEnd(end);
		return annotation;
	}
}
