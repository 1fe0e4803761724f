// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.operations.lookup.CollectionId;

class IdLinesTest {

	@Test
	void read_GivesBackWhatWasWritten() {
		List<CollectionId> ids = List.of(new CollectionId("wikidata", "Q7747"), new CollectionId("viaf", "a:b"));
		assertEquals(Optional.of(ids), IdLines.read(IdLines.write(ids)));
	}

	@Test
	void read_WikidataIdAlone_SaysWhereItIsFrom() {
		assertEquals(Optional.of(List.of(new CollectionId("wikidata", "Q312394"))), IdLines.read(" Q312394 \n\n"));
	}

	@Test
	void read_IncompleteLine_IsNone() {
		assertEquals(Optional.empty(), IdLines.read("wikidata:\n"));
		assertEquals(Optional.empty(), IdLines.read("something"));
	}
}
