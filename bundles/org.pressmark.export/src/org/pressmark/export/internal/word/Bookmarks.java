// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import org.pressmark.export.internal.report.EntityEntry;
import org.pressmark.export.internal.report.EventEntry;

/** The names of the places in the document that links lead to: letters, digits and underscores, at most 40. */
final class Bookmarks {

	/** The heading of a section; the prefix is the one that Word gives to what is in a table of contents. */
	static String section(String name) {
		return "_Toc_" + name;
	}

	static String article(int article) {
		return section("article_" + article);
	}

	static String source(int article) {
		return "source_" + article;
	}

	/** Where a quotation stands in its article; the number counts through the report. */
	static String quotation(int number) {
		return "quotation_" + number;
	}

	/** Where an article first names an entity. */
	static String mention(EntityEntry entity, int article) {
		return "entity_" + entity.index() + "_in_" + article;
	}

	/** Where an article first reports an event. */
	static String evidence(EventEntry event, int article) {
		return "event_" + event.index() + "_in_" + article;
	}

	private Bookmarks() {
	}
}
