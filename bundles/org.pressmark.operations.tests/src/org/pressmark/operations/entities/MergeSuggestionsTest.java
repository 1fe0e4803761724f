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
import org.pressmark.store.EntityCounts;

/** What external ids say of entities that may be the same. */
class MergeSuggestionsTest {

	@Test
	void differentIdsOfOneCollection_SpeakStronglyAgainstIt() {
		List<MergeSuggestion> found = among(entity("a", "Moon Jae-in", "wikidata:Q1"), entity("b", "Moon Jae-in", "wikidata:Q2"),
				entity("c", "Anthony Blinken"), entity("d", "Antony Blinken", "wikidata:Q3"));

		assertEquals(List.of("c-d", "a-b"), pairs(found));
		assertTrue(found.getLast().score() < 0.5, found::toString);
		assertTrue(found.getFirst().score() > 0.5, found::toString);
	}

	@Test
	void sameId_SpeaksForIt_WhateverTheNames() {
		List<MergeSuggestion> found = among(entity("a", "Dominic Raab", "wikidata:Q1", "viaf:7"),
				entity("b", "Foreign Secretary", "wikidata:Q1", "viaf:8"), entity("c", "Antony Blinken", "viaf:1"),
				entity("d", "Antony Blinken", "wikidata:Q2"));

		assertEquals(List.of("a-b", "c-d"), pairs(found));
		assertEquals(NameReason.SAME_ID, found.getFirst().reason());
		assertEquals(1, found.getFirst().score());
	}

	private static List<MergeSuggestion> among(KnownEntity... entities) {
		return MergeSuggestions.among(Stream.of(entities).map(each -> new RegistryEntry(each, EntityCounts.NONE)).toList());
	}

	private static List<String> pairs(List<MergeSuggestion> found) {
		return found.stream().map(each -> Stream.of(each.into().id(), each.other().id()).sorted().toList())
				.map(ids -> String.join("-", ids)).toList();
	}

	private static KnownEntity entity(String id, String name, String... ids) {
		return new KnownEntity(id, EntityType.PERSON, name, List.of(), Stream.of(ids).map(each -> each.split(":"))
				.map(parts -> new CollectionId(parts[0], parts[1])).toList(), Optional.empty(), Set.of());
	}
}
