// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

import java.util.Optional;

import org.pressmark.model.color.MarkLook;

/**
 * A paragraph that grows at its end. Each method returns the paragraph itself.
 *
 * @since 1.0
 * @noimplement Pressmark implements it; methods may be added.
 */
public interface ReportParagraph {

	/**
	 * Says in which language and direction the text that follows is, for hyphenation and for reading aloud. The direction
	 * of the paragraph is that of the last language.
	 *
	 * @param tag its BCP 47 tag; empty for the language of the report
	 */
	ReportParagraph language(Optional<String> tag);

	/** Adds text. */
	ReportParagraph text(String text);

	/** Adds text that matters more than what is around it. */
	ReportParagraph strong(String text);

	/** Adds text that looks as words that are annotated do everywhere in the report. */
	ReportParagraph marked(String text, MarkLook look);

	/**
	 * Adds the number of an article, [3], which leads to the list of sources, or to the article if the report has no such
	 * list.
	 *
	 * @param article its number, from 1
	 */
	ReportParagraph source(int article);

	/** Adds text that leads to another place in the report. */
	ReportParagraph link(String text, Place place);

	/** Adds an address of the web, which leads there when it can. Nothing is fetched. */
	ReportParagraph webLink(String address);
}
