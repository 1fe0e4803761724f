// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Event;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.operations.edit.MarkEvent;
import org.pressmark.operations.events.AttachEvidence;
import org.pressmark.operations.search.Hit;
import org.pressmark.store.HistoryEntry;

class DraggedEvidenceTest {

	private static final Hit WORDS = hit(3);
	private static final Hit TITLE = hit(-1);

	private final Event event = ModelFactory.eINSTANCE.createEvent();
	private final Mention mark = ModelFactory.eINSTANCE.createMention();

	DraggedEvidenceTest() {
		event.setId("e");
		event.setTitle("Talks");
		mark.setId("m");
	}

	@Test
	void isEvidence_MarksAndWordsOfTexts() {
		assertTrue(DraggedEvidence.isEvidence(mark));
		assertTrue(DraggedEvidence.isEvidence(WORDS));
		assertFalse(DraggedEvidence.isEvidence(TITLE));
		assertFalse(DraggedEvidence.isEvidence(event));
	}

	@Test
	void command_OneKind_IsThatCommand() {
		assertInstanceOf(AttachEvidence.class, DraggedEvidence.command(event, List.of(mark)).orElseThrow());
		assertInstanceOf(MarkEvent.class, DraggedEvidence.command(event, List.of(WORDS)).orElseThrow());
	}

	@Test
	void command_Several_AreOneStep() {
		assertTrue(DraggedEvidence.command(event, List.of(WORDS, hit(9), mark)).orElseThrow().label().contains("Talks"));
	}

	@Test
	void command_Several_LabelCountsWhatIsEvidence() {
		String label = DraggedEvidence.command(event, List.of(WORDS, hit(9), mark, TITLE)).orElseThrow().label();
		assertTrue(label.contains("3"), label);
	}

	@Test
	void done_SaysHowManyAndToWhich() {
		assertEquals("Attached 1 piece of evidence to \u201cTalks\u201d. Undo takes it back.", DraggedEvidence.done(event, step(1)));
		assertEquals("Attached 3 pieces of evidence to \u201cTalks\u201d. Undo takes it back.", DraggedEvidence.done(event, step(3)));
	}

	private static HistoryEntry step(int size) {
		return new HistoryEntry(1, "s", Instant.EPOCH, "Ada", "Attach", HistoryEntry.Kind.DO, Optional.empty(), 1,
				Set.of("annotation"), size, false);
	}

	@Test
	void command_NoEvidence_Empty() {
		assertEquals(Optional.empty(), DraggedEvidence.command(event, List.of(TITLE, event)));
	}

	private static Hit hit(int begin) {
		return new Hit("a", Optional.empty(), Optional.empty(), Optional.empty(), begin, begin + 5, "", "words", "");
	}
}
