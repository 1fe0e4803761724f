// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.internal.article.Whitespace;
import org.pressmark.sources.internal.text.DocumentParagraph;

/** Collects the paragraphs of one document. */
public final class Paragraphs {

	/** Many articles in one file have as many. */
	private static final int MOST = 500_000;

	private final String sourceName;
	private final String mediaType;
	private final List<DocumentParagraph> paragraphs = new ArrayList<>();
	private Optional<String> title = Optional.empty();

	/**
	 * @param sourceName the name of the source, for messages
	 * @param mediaType  what it is read as
	 */
	public Paragraphs(String sourceName, String mediaType) {
		this.sourceName = sourceName;
		this.mediaType = mediaType;
	}

	/**
	 * Adds a paragraph, or several where it has line breaks; nothing when there is nothing to see in it.
	 *
	 * @param text with any white space
	 * @param kind what its style says that it is
	 * @throws ImportException when there are too many
	 */
	public void add(String text, Optional<ParagraphKind> kind) throws ImportException {
		add(text, kind, Optional.empty());
	}

	/**
	 * Adds a note, which is no part of the text that refers to it, behind what refers to it.
	 *
	 * @param text with any white space
	 * @throws ImportException when there are too many
	 */
	public void addNote(String text) throws ImportException {
		addRemoved(text, RemovalReason.OUTSIDE);
	}

	/**
	 * Adds what is no part of the article.
	 *
	 * @param text   with any white space
	 * @param reason why not
	 * @throws ImportException when there are too many
	 */
	public void addRemoved(String text, RemovalReason reason) throws ImportException {
		add(text, Optional.empty(), Optional.of(reason));
	}

	private void add(String text, Optional<ParagraphKind> kind, Optional<RemovalReason> removed) throws ImportException {
		String[] lines = text.split("\n");
		for (int i = 0; i < lines.length; i++) {
			if (Whitespace.isVisible(lines[i])) {
				paragraphs.add(new DocumentParagraph(Whitespace.normalise(lines[i]), kind, i + 1 == lines.length, removed));
			}
		}
		if (paragraphs.size() > MOST) {
			throw new ImportException(NLS.bind(Messages.document_tooManyParts, sourceName, MOST));
		}
	}

	/**
	 * Says that a paragraph is the title, or would be when no other is.
	 *
	 * @param text with any white space
	 */
	public void title(String text) {
		String line = Whitespace.normalise(text);
		if (title.isEmpty() && Whitespace.isVisible(line)) {
			title = Optional.of(line);
		}
	}

	/**
	 * All that was added.
	 *
	 * @return the document
	 */
	public Document document() {
		return new Document(mediaType, paragraphs, title);
	}
}
