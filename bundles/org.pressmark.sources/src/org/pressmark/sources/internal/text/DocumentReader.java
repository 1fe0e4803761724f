// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.internal.Messages;

/**
 * Reads one article from the paragraphs of a document, as {@link PlainTextImporter} does from lines: its head gives
 * title, dates and byline, other articles below it go. What a paragraph is, its style says, else its words.
 */
public final class DocumentReader {

	/** No article has as many paragraphs. */
	public static final int MOST_PARAGRAPHS = PlainTextImporter.MOST_PARAGRAPHS;

	private DocumentReader() {
	}

	/**
	 * Reads an article.
	 *
	 * @param sourceName the name of the source
	 * @param mediaType  what it was read as
	 * @param paragraphs what the document shows, in its order
	 * @param title      the title that it sets apart by a style; it is one of the paragraphs
	 * @return the article
	 * @throws ImportException when there is no paragraph, or more than {@value #MOST_PARAGRAPHS}
	 */
	public static ArticleDraft read(String sourceName, String mediaType, List<DocumentParagraph> paragraphs,
			Optional<String> title) throws ImportException {
		if (paragraphs.isEmpty()) {
			throw new ImportException(NLS.bind(Messages.source_noArticle, sourceName));
		}
		if (paragraphs.size() > MOST_PARAGRAPHS) {
			throw new ImportException(NLS.bind(Messages.source_tooManyParts, sourceName, MOST_PARAGRAPHS));
		}
		return new PlainTextReader(mediaType, paragraphs, title).read(sourceName, Optional.empty());
	}
}
