// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.model.EntityType;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.lookup.CollectionId;

class JoinedTest {

	@Test
	void of_HasEachNameIdAndNoteOnce() {
		KnownEntity into = new KnownEntity("b", EntityType.PERSON, "Antony Blinken", List.of("Blinken"),
				List.of(new CollectionId("wikidata", "Q1")), Optional.of("Minister"), Set.of());
		KnownEntity other = new KnownEntity("a", EntityType.PERSON, "Tony Blinken", List.of("Blinken", "Antony Blinken"),
				List.of(new CollectionId("wikidata", "Q1"), new CollectionId("viaf", "2")), Optional.of("Minister"),
				Set.of());
		Joined joined = Joined.of(into, List.of(other));
		assertEquals(List.of("Blinken", "Tony Blinken"), joined.aliases());
		assertEquals(List.of(new CollectionId("wikidata", "Q1"), new CollectionId("viaf", "2")), joined.ids());
		assertEquals(List.of("Minister"), joined.notes());
	}
}
