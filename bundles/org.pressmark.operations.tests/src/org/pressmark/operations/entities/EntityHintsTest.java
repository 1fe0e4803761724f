// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.ModelFactory;
import org.pressmark.operations.lookup.CollectionId;

/** What is pointed out in names and ids of an entity. */
class EntityHintsTest {

	private final EntityHints hints = EntityHints.among(List.of(
			entity("Dominic Raab", List.of("Raab", "RAAB"), List.of(new CollectionId("wikidata", "Q1"))),
			entity("Chung", List.of("raab"), List.of())));

	@Test
	void nameOfOthers_WhateverItsCase_NamesThem() {
		assertEquals(List.of("\u201craab\u201d is a name of Dominic Raab, Chung, too."),
				hints.of(List.of("Antony Blinken", "raab"), List.of()));
		assertEquals(List.of("\u201cDominic Raab\u201d is a name of Dominic Raab, too."), hints.of(List.of("Dominic Raab"), List.of()));
		assertEquals(List.of(), hints.of(List.of("Antony Blinken", ""), List.of()));
	}

	@Test
	void ids_OfOthers_OrSeveralOfOneCollection() {
		CollectionId other = new CollectionId("wikidata", "Q99");
		CollectionId taken = new CollectionId("wikidata", "Q1");
		assertEquals(List.of("Several ids in wikidata: Q99, Q2. Most have only one there."),
				hints.of(List.of("A"), List.of(other, new CollectionId("wikidata", "Q2"), other, new CollectionId("viaf", "2"))));
		assertEquals(List.of("wikidata:Q1 is Dominic Raab already."), hints.of(List.of("A"), List.of(taken, taken)));
	}

	@Test
	void wordsThatWereMarked_AreLookedForAmongAllOthers() {
		Entity blinken = model("Antony Blinken", "raab");
		Entity raab = model("Dominic Raab", "Raab");
		assertEquals(Optional.of("\u201craab\u201d is a name of Dominic Raab, too."),
				EntityHints.ofName(blinken, "raab", List.of(blinken, raab)));
		assertEquals(Optional.empty(), EntityHints.ofName(blinken, "Tony", List.of(blinken, raab)));
	}

	private static Entity model(String name, String alias) {
		Entity entity = ModelFactory.eINSTANCE.createEntity();
		entity.setName(name);
		entity.getAliases().add(alias);
		return entity;
	}

	private static KnownEntity entity(String name, List<String> aliases, List<CollectionId> ids) {
		return new KnownEntity(name, EntityType.PERSON, name, aliases, ids, Optional.empty(), Set.of());
	}
}
