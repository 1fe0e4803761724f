// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Annotation;
import org.pressmark.model.ModelFactory;

class MarkedLineTest {

	private static Annotation mark(String id, int begin, int end) {
		Annotation annotation = ModelFactory.eINSTANCE.createMention();
		annotation.setId(id);
		annotation.setBegin(begin);
		annotation.setEnd(end);
		return annotation;
	}

	/** The runs with what marks them; one that begins in a run is written large there. */
	private static String runs(String text, Annotation... annotations) {
		return MarkedLine.of(text, List.of(annotations)).stream().map(line -> line.runs().stream()
				.map(run -> text.substring(run.begin(), run.end()) + run.annotations().stream()
						.map(mark -> run.starting().contains(mark) ? mark.getId().toUpperCase() : mark.getId())
						.collect(Collectors.joining("", ":", "")))
				.collect(Collectors.joining(" "))).collect(Collectors.joining("/"));
	}

	@Test
	void of_NoText() {
		assertEquals("", runs(""));
	}

	@Test
	void of_NoAnnotations() {
		assertEquals("ab:/cd:", runs("ab\ncd"));
	}

	@Test
	void of_EmptyLines() {
		assertEquals("a://b:/", runs("a\n\nb\n"));
	}

	@Test
	void of_WholeLine() {
		assertEquals("ab:X/cd:", runs("ab\ncd", mark("x", 0, 2)));
	}

	@Test
	void of_Nested() {
		assertEquals("a:X b:xY c:x", runs("abc", mark("x", 0, 3), mark("y", 1, 2)));
	}

	@Test
	void of_Overlapping() {
		assertEquals("a:X b:xY c:y d:", runs("abcd", mark("x", 0, 2), mark("y", 1, 3)));
	}

	@Test
	void of_SameRange() {
		assertEquals("a: bc:XY d:", runs("abcd", mark("x", 1, 3), mark("y", 1, 3)));
	}

	@Test
	void of_OverLines() {
		assertEquals("a: b:X/c:x d:", runs("ab\ncd", mark("x", 1, 4)));
	}

	@Test
	void of_OutsideOfTheText() {
		assertEquals("a:X b:xY", runs("ab", mark("x", -3, 9), mark("y", 1, 40), mark("z", 7, 8)));
	}
}
