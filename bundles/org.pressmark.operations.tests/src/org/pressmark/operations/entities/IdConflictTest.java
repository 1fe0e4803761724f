// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pressmark.model.EntityType;
import org.pressmark.model.names.NameReason;
import org.pressmark.operations.lookup.CollectionId;

/** Entities that other collections have apart. */
class IdConflictTest {

	private static KnownEntity entity(String... ids) {
		return new KnownEntity("id", EntityType.PERSON, "Moon", List.of(), Stream.of(ids).map(id -> id.split(":"))
				.map(parts -> new CollectionId(parts[0], parts[1])).toList(), Optional.empty(), Set.of());
	}

	@Test
	void among_DifferentIdsOfOneCollection() {
		List<IdConflict> conflicts = IdConflict.among(List.of(entity("wikidata:Q1", "viaf:7"), entity("viaf:7"),
				entity("Wikidata:Q2"), entity("wikidata:Q1")));
		assertEquals(List.of(new IdConflict("wikidata", List.of("Q1", "Q2"))), conflicts);
		assertEquals("different ids in wikidata (Q1, Q2)", IdConflict.explanation(conflicts));
	}

	@Test
	void among_OneInCommon_OrNone() {
		assertEquals(List.of(), IdConflict.among(List.of(entity("wikidata:Q1", "wikidata:Q2"), entity("wikidata:Q2"))));
		assertEquals(List.of(), IdConflict.among(List.of(entity("wikidata:Q1"), entity("viaf:7"), entity())));
	}

	@Test
	void suggestion_SaysIt() {
		MergeSuggestion suggestion = new MergeSuggestion(entity("wikidata:Q1"), entity("wikidata:Q2"), 1, NameReason.SAME_NAME,
				"Moon", "Moon");
		assertTrue(suggestion.explanation().endsWith(": the same name, but different ids in wikidata (Q1, Q2)"),
				suggestion.explanation());
	}
}
