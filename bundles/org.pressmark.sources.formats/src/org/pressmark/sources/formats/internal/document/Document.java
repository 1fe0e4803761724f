// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.document;

import java.util.List;
import java.util.Optional;

import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.Provenanced;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.database.DatabaseExport;
import org.pressmark.sources.internal.text.DocumentParagraph;
import org.pressmark.sources.internal.text.DocumentReader;

/**
 * What a document shows, whatever its format.
 *
 * @param information what it says about itself beside its text, which the text knows better
 * @param mediaType  what it was read as
 * @param paragraphs in the order in which a person reads them
 * @param title      the text of the paragraph that a style makes the title
 */
public record Document(String mediaType, List<DocumentParagraph> paragraphs, Optional<String> title,
		Metadata information) {

	/** Takes a copy. */
	public Document {
		paragraphs = List.copyOf(paragraphs);
	}

	/**
	 * A document that says nothing beside its text.
	 *
	 * @param mediaType  what it was read as
	 * @param paragraphs in the order in which a person reads them
	 * @param title      the text of the paragraph that a style makes the title
	 */
	public Document(String mediaType, List<DocumentParagraph> paragraphs, Optional<String> title) {
		this(mediaType, paragraphs, title, Metadata.UNKNOWN);
	}

	/**
	 * Tells the articles in it: those of a news database's export, else one.
	 *
	 * @param source  where the document is from
	 * @param reading is told the articles
	 * @throws ImportException when there is none
	 */
	public void tell(Source source, Reading reading) throws ImportException {
		Optional<DatabaseExport> export = DatabaseExport.recognise(paragraphs);
		if (export.isPresent()) {
			export.get().tell(source, mediaType, reading);
		} else {
			reading.add(completed(DocumentReader.read(source.name(), mediaType, paragraphs, title)));
		}
	}

	private ArticleDraft completed(ArticleDraft draft) {
		Metadata said = draft.metadata();
		Metadata all = new Metadata(said.title().or(information::title), said.outlet().or(information::outlet),
				said.authors().isEmpty() ? information.authors() : said.authors(), said.url().or(information::url),
				said.published().or(information::published), said.updated().or(information::updated), language(said),
				said.caption(), said.paywalled(), said.documentNumber());
		return new ArticleDraft(draft.sourceName(), draft.mediaType(), all, draft.blocks(), draft.warnings());
	}

	/** What somebody declared is better than what the words look like. */
	private Optional<Provenanced<String>> language(Metadata said) {
		return information.language().or(said::language);
	}
}
