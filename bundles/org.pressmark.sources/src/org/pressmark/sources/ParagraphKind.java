// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

/**
 * What a paragraph is in its article.
 *
 * @since 1.0
 */
public enum ParagraphKind {

	/** Running text. */
	TEXT,

	/** A heading between paragraphs, or the deck under the title. */
	HEADING,

	/** A block that quotes others: a block quotation, an embedded post. */
	QUOTE,

	/** An item of a list. */
	LIST_ITEM,

	/** The caption of a picture. */
	CAPTION
}
