// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.Messages;
import org.pressmark.sources.formats.internal.database.Layout.Segment;
import org.pressmark.sources.internal.text.DocumentParagraph;

/**
 * An export of a news database: many articles in one file, each with its headline, outlet, date and more in a fixed
 * layout. The layouts are told in the layouts' classes. An article is named after the file, its number in it, and what
 * the database calls it: {@code export.docx#3 (AFPR000020210504eh5400abc)}.
 */
public final class DatabaseExport {

	private static final List<Layout> LAYOUTS = List.of(new FactivaLayout(), new NexisLayout(), new LexisNexisLayout());

	/** Databases hand out some hundred at once; a person may have joined many files. */
	private static final int MOST_ARTICLES = 50_000;

	private final Layout layout;
	private final List<DocumentParagraph> lines;

	private DatabaseExport(Layout layout, List<DocumentParagraph> lines) {
		this.layout = layout;
		this.lines = lines;
	}

	/**
	 * Recognises an export by the lines that end or begin its articles, and by the fields among them.
	 *
	 * @param lines what a document shows, line by line
	 * @return the export; empty when it is none
	 */
	public static Optional<DatabaseExport> recognise(List<DocumentParagraph> lines) {
		return LAYOUTS.stream().filter(layout -> layout.recognises(lines)).findFirst()
				.map(layout -> new DatabaseExport(layout, lines));
	}

	/**
	 * Tells the articles. One that cannot be read is a failure; one whose words are not as many as the database says is
	 * warned of.
	 *
	 * @param source    where it is from
	 * @param mediaType what that was read as
	 * @param reading   is told the articles
	 * @throws ImportException when there is none
	 */
	public void tell(Source source, String mediaType, Reading reading) throws ImportException {
		List<Segment> segments = layout.split(lines);
		if (segments.isEmpty()) {
			throw new ImportException(NLS.bind(Messages.database_layout, source.name(), layout.database()));
		}
		if (segments.size() > MOST_ARTICLES) {
			throw new ImportException(NLS.bind(Messages.document_tooManyParts, source.name(), MOST_ARTICLES));
		}
		int number = 0;
		for (Segment segment : segments) {
			number++;
			String id = segment.id().map(value -> " (" + value + ')').orElse("");
			tell(source.name() + '#' + number + id, segment, mediaType, reading);
		}
	}

	private void tell(String name, Segment segment, String mediaType, Reading reading) {
		ExportedArticle article = layout.read(segment);
		segment.id().ifPresent(id -> article.known().documentNumber(id, "end of the article"));
		ArticleDraft draft = article.draft(name, mediaType);
		if (draft.text().isEmpty()) {
			reading.fail(new ImportException(NLS.bind(Messages.database_noText, name)));
			return;
		}
		reading.add(draft);
		if (!segment.complete()) {
			reading.warn(NLS.bind(Messages.database_truncated, name));
		} else if (article.lacksWords(draft)) {
			reading.warn(NLS.bind(Messages.database_words,
					new Object[] { name, String.valueOf(article.words().getAsInt()), String.valueOf(WordCount.of(draft)) }));
		}
	}
}
