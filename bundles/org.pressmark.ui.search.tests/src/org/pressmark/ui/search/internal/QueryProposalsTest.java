// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Project;

/** What is offered where somebody writes a search. */
class QueryProposalsTest {

	private final QueryHistory history = new QueryHistory(new DialogSettings("test"));
	private final Project project = ModelFactory.eINSTANCE.createProject();
	private final QueryProposals proposals = new QueryProposals(() -> Optional.of(project), history);

	@Test
	void fields_ThatBeginSo() {
		assertEquals(List.of("talks (outlet:"), contents("talks (ou", 9));
		assertEquals(List.of("entity: talks"), contents("en talks", 2));
	}

	@Test
	void entities_ByAlias_BetweenQuotationMarks() {
		Entity blinken = ModelFactory.eINSTANCE.createEntity();
		blinken.setId("b");
		blinken.setName("Antony Blinken");
		blinken.getAliases().add("Tony");
		project.getEntities().add(blinken);
		assertEquals(List.of("war speaker:\"Antony Blinken\""), contents("war speaker:ton", 15));
		assertEquals(List.of("entity:\"Antony Blinken\""), contents("entity:\"antony b", 16));
	}

	@Test
	void codes_AtAnyDepth() {
		Code top = ModelFactory.eINSTANCE.createCode();
		top.setName("Economy");
		Code below = ModelFactory.eINSTANCE.createCode();
		below.setName("Trade war");
		top.getCodes().add(below);
		project.getCodes().add(top);
		assertEquals(List.of("code:\"Trade war\""), contents("code:tr", 7));
		assertEquals(List.of("code:Economy"), contents("code:eco", 8));
	}

	@Test
	void nothingTyped_WhatWasSearchedForBefore_TheLastFirst() {
		history.add("one");
		history.add("two");
		history.add("one");
		assertEquals(List.of("one", "two"), contents("", 0));
	}

	private List<String> contents(String typed, int position) {
		return proposals.of(typed, position).stream().map(IContentProposal::getContent).toList();
	}
}
