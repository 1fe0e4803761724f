// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Code;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Project;
import org.pressmark.operations.codebook.CodesTouched;
import org.pressmark.store.CodeUse;

/** Which codes are shown for what was typed, and what is said about them. */
class CodeFilterTest {

	private final CodeFilter filter = new CodeFilter();

	@Test
	void words_BeginWordsOfNameOrGuideline() {
		Code code = Codes.code("Economic sanctions");
		code.setGuideline("When a state punishes.\nNo caf\u00E9s.");
		for (String typed : List.of("", " ", "sanc", "SANC eco", "punish", "cafe")) {
			filter.setWords(typed);
			assertTrue(filter.select(null, null, code), typed);
		}
		for (String typed : List.of("ctions", "sanc x")) {
			filter.setWords(typed);
			assertFalse(filter.select(null, null, code), typed);
		}
	}

	@Test
	void above_AreShown_Below_AreNot() {
		Code below = Codes.code("Oil");
		Code above = Codes.code("Sanctions", below);
		filter.setWords("oil");
		assertTrue(filter.select(null, null, above));
		assertFalse(filter.fits(above));
		filter.setWords("sanctions");
		assertFalse(filter.select(null, null, below));
	}

	@Test
	void names_AreUniqueAmongSiblings() {
		Code below = Codes.code("Oil");
		Code first = Codes.code("Sanctions", below);
		List<Code> siblings = List.of(first, Codes.code("Talks"));
		assertTrue(Siblings.refusal(" ", siblings, Optional.empty()).isPresent());
		assertTrue(Siblings.refusal("talks ", siblings, Optional.empty()).orElseThrow().contains("Talks"));
		assertEquals(Optional.empty(), Siblings.refusal("SANCTIONS", siblings, Optional.of(first)));
		assertEquals(Optional.empty(), Siblings.refusal("Oil", siblings, Optional.empty()));
	}

	@Test
	void path_HasTheCodesAbove() {
		Project project = ModelFactory.eINSTANCE.createProject();
		project.getCodes().add(Codes.code("Sanctions", Codes.code("Oil")));
		assertEquals("Sanctions \u203A Oil", Siblings.path(Codes.find(project, "Oil")));
	}

	@Test
	void query_IsOneThatTheSearchUnderstands() {
		assertEquals("code:\"Oil and gas\"", UseHandler.query(Codes.code("Oil and gas")));
		assertEquals("code:\"The   deal\"", UseHandler.query(Codes.code("The \" deal\"")));
	}

	@Test
	void delete_SaysWhatGoes() {
		assertEquals("No passage has it. Undo brings it back.",
				CodeDeletion.words(new CodesTouched(CodeUse.NONE, List.of()), 0));
		assertEquals("The 2 codes below it go with it. 3 passages have no other code and are deleted; 4 keep their other codes. "
				+ "Undo brings everything back.", CodeDeletion.words(new CodesTouched(new CodeUse(7, 3, 2), List.of()), 2));
	}

	@Test
	void keys_HaveOneOwner() {
		Code talks = Codes.code("Talks");
		talks.setShortcut("T");
		Code oil = Codes.code("Oil");
		assertEquals(Optional.of(talks), KeyDialog.owner("t", oil, List.of(talks, oil)));
		assertEquals(Optional.empty(), KeyDialog.owner("t", talks, List.of(talks, oil)));
	}

	@Test
	void colors_HaveNames() {
		assertEquals("Blue", ColorMenu.name("#0072b2"));
		assertEquals("#123456", ColorMenu.name("#123456"));
		assertEquals("None", ColorMenu.name(null));
	}
}
