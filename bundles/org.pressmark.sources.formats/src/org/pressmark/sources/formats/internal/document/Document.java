// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.document;

import java.util.List;
import java.util.Optional;

import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.database.DatabaseExport;
import org.pressmark.sources.internal.text.DocumentParagraph;
import org.pressmark.sources.internal.text.DocumentReader;

/**
 * What a document shows, whatever its format.
 *
 * @param mediaType  what it was read as
 * @param paragraphs in the order in which a person reads them
 * @param title      the text of the paragraph that a style makes the title
 */
public record Document(String mediaType, List<DocumentParagraph> paragraphs, Optional<String> title) {

	/** Takes a copy. */
	public Document {
		paragraphs = List.copyOf(paragraphs);
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
			reading.add(DocumentReader.read(source.name(), mediaType, paragraphs, title));
		}
	}
}
