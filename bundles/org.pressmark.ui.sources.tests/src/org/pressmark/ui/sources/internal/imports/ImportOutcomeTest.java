// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.NumberFormat;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleStatus;
import org.pressmark.operations.Failure;
import org.pressmark.sources.ImportException;
import org.pressmark.store.ArticleOrigin;
import org.pressmark.store.ArticleRow;

/** What a person is told after an import. */
class ImportOutcomeTest {

	private static final ArticleRow ROW = new ArticleRow(1, "a1", Optional.of("Talks"), "", Optional.of("Post"),
			List.of(), Optional.of("2021-05-03"), Optional.empty(), ArticleStatus.NEW, Optional.empty(), 0, "a1", 1,
			ArticleOrigin.UNKNOWN);

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
	void refusedByARule_SaysWhereItIsLifted() {
		ImportOutcome outcome = new ImportOutcome(List.of(), List.of(), List.of(
				Failure.of(new ImportException("f is a list.", null, ImportException.Rule.ARTICLES_ONLY)),
				Failure.of(new ImportException("g is private.", null, ImportException.Rule.PUBLIC_ADDRESSES_ONLY))), List.of(),
				Map.of(), false);
		assertEquals("f is a list. Or import it again with the check mark at \u201cImport what does not look like an"
				+ " article, too\u201d.", outcome.lines().get(0).explanation());
		assertEquals("g is private. Allow private addresses in the preferences (Web Pages) if you mean it.",
				outcome.lines().get(1).explanation());
	}

	@Test
	void manyImported_NumberWithSeparators() {
		ImportOutcome outcome = new ImportOutcome(Collections.nCopies(1880, ROW), List.of(), List.of(), List.of(), Map.of(),
				false);
		assertEquals(NumberFormat.getInstance().format(1880) + " articles imported.", outcome.summary());
	}

	@Test
	void versionsOfStories_CountedAndNamed() {
		ArticleRow version = new ArticleRow(2, "a2", Optional.of("Harbours"), "", Optional.of("Mail"), List.of(),
				Optional.of("2021-05-03"), Optional.empty(), ArticleStatus.NEW, Optional.empty(), 0, "a1", 2,
				ArticleOrigin.UNKNOWN);
		ImportOutcome outcome = new ImportOutcome(List.of(ROW, version), List.of(), List.of(), List.of(), Map.of("a1", ROW), false);
		assertFalse(outcome.leftOut());
		assertEquals("2 articles imported. 1 of 2 is a version of a story that is there already.", outcome.summary());
		ImportOutcome.Line line = outcome.lines().get(0);
		assertEquals("New version", line.outcome());
		assertTrue(line.explanation().startsWith("Harbours") && line.explanation().contains("tells the story of Talks"));
		assertEquals("Imported", outcome.lines().get(1).outcome());
	}
}
