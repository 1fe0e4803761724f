// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleStatus;
import org.pressmark.operations.Failure;
import org.pressmark.store.ArticleRow;

/** What a person is told after an import. */
class ImportOutcomeTest {

	private static final ArticleRow ROW = new ArticleRow(1, "a1", Optional.of("Talks"), "", Optional.of("Post"),
			List.of(), Optional.of("2021-05-03"), Optional.empty(), ArticleStatus.NEW, Optional.empty(), 0, "a1", 1);

	@Test
	void allImported_NothingLeftOut() {
		ImportOutcome outcome = new ImportOutcome(List.of(ROW), List.of(), List.of(), List.of(), Map.of(), false);
		assertFalse(outcome.leftOut());
		assertEquals("1 article imported.", outcome.summary());
	}

	@Test
	void someLeftOut_EachKindCounted() {
		ImportOutcome outcome = new ImportOutcome(List.of(), List.of("a.txt", "b.txt"),
				List.of(Failure.of("c is empty.")), List.of(), Map.of(), false);
		assertTrue(outcome.leftOut());
		assertEquals("0 articles imported. 2 were there already. 1 could not be imported.", outcome.summary());
	}

	@Test
	void warned_WantsALook() {
		ImportOutcome outcome = new ImportOutcome(List.of(ROW), List.of(), List.of(), List.of("b is short."), Map.of(), false);
		assertTrue(outcome.leftOut());
		assertEquals("1 article imported. 1 wants a look.", outcome.summary());
		assertEquals(new ImportOutcome.Line("Look", "b is short."), outcome.lines().getFirst());
	}

	@Test
	void cancelled_Said() {
		ImportOutcome outcome = new ImportOutcome(List.of(ROW), List.of(), List.of(), List.of(), Map.of(), true);
		assertTrue(outcome.leftOut());
		assertTrue(outcome.summary().endsWith("You cancelled; the rest was not imported."));
	}

	@Test
	void lines_WhatWantsAttentionFirst() {
		ImportOutcome outcome = new ImportOutcome(List.of(ROW), List.of("a.txt"),
				List.of(Failure.of("c is empty.")), List.of(), Map.of(), false);
		List<ImportOutcome.Line> lines = outcome.lines();
		assertEquals(new ImportOutcome.Line("Failed", "c is empty."), lines.get(0));
		assertEquals(new ImportOutcome.Line("Already there", "a.txt"), lines.get(1));
		assertEquals("Imported", lines.get(2).outcome());
		assertTrue(lines.get(2).explanation().startsWith("Talks \u00b7 Post \u00b7 "));
	}

	@Test
	void versionsOfStories_CountedAndNamed() {
		ArticleRow version = new ArticleRow(2, "a2", Optional.of("Harbours"), "", Optional.of("Mail"), List.of(),
				Optional.of("2021-05-03"), Optional.empty(), ArticleStatus.NEW, Optional.empty(), 0, "a1", 2);
		ImportOutcome outcome = new ImportOutcome(List.of(ROW, version), List.of(), List.of(), List.of(), Map.of("a1", ROW), false);
		assertFalse(outcome.leftOut());
		assertEquals("2 articles imported. 1 of 2 is a version of a story that is there already.", outcome.summary());
		ImportOutcome.Line line = outcome.lines().get(0);
		assertEquals("New version", line.outcome());
		assertTrue(line.explanation().startsWith("Harbours") && line.explanation().contains("tells the story of Talks"));
		assertEquals("Imported", outcome.lines().get(1).outcome());
	}
}
