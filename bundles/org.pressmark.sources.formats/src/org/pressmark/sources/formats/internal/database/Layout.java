// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.List;
import java.util.Optional;

import org.pressmark.sources.internal.text.DocumentParagraph;

/** How a news database lays out the articles of an export. Stateless. */
interface Layout {

	/**
	 * The lines of one article.
	 *
	 * @param lines    all between the one before and its own end, not empty
	 * @param id       what the database calls it
	 * @param complete whether its end was there
	 */
	record Segment(List<DocumentParagraph> lines, Optional<String> id, boolean complete) {
	}

	/** The database, for people. */
	String database();

	/** Whether these lines are laid out so. */
	boolean recognises(List<DocumentParagraph> lines);

	/** The articles' lines in their order; empty when there are none after all. */
	List<Segment> split(List<DocumentParagraph> lines);

	/** Reads one article. */
	ExportedArticle read(Segment segment);
}
