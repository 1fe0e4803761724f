// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof;

import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Mention;
import org.pressmark.model.Quotation;

/** Looks for every quotation, event, entity and article of a project on the pages of its report. */
final class WordProof {

	private final Model model;
	private final PageText pages;
	private final Findings findings;

	WordProof(Model model, PageText pages, Findings findings) {
		this.model = model;
		this.pages = pages;
		this.findings = findings;
	}

	void run() {
		model.marks(Quotation.class).forEach(quotation -> expect("the words of a quotation", quotation.words()));
		model.marks(Mention.class).forEach(mention -> expect("a name as printed", mention.words()));
		model.articles().forEach(article -> article.getText().lines().forEach(this::expectParagraph));
		for (Event event : model.project().getEvents()) {
			expect("an event", event.getTitle());
		}
		for (Entity entity : model.project().getEntities()) {
			expect("an entity", entity.getName());
			entity.getAliases().forEach(alias -> expect("another name", alias));
		}
	}

	private void expectParagraph(String text) {
		findings.expect(pages.hasAcrossPages(text), "not on the pages: a paragraph, ‘" + text + "’");
	}

	private void expect(String what, String text) {
		findings.expect(pages.has(text), "not on the pages: " + what + ", ‘" + text + "’");
	}
}
