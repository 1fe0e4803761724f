// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.internal.html.HtmlImporter;

/**
 * What the importer of web pages makes of a page.
 *
 * @param draft   the article; empty when the page is refused
 * @param refusal why it is refused
 */
record Extraction(Optional<ArticleDraft> draft, Optional<String> refusal) {

	private static final HtmlImporter IMPORTER = new HtmlImporter();

	static Extraction of(Source source) {
		try {
			return new Extraction(Optional.of(IMPORTER.read(source).getFirst()), Optional.empty());
		} catch (ImportException e) {
			return new Extraction(Optional.empty(), Optional.of(e.getMessage()));
		}
	}

	/** What the draft warns of, or that the page is refused, for a report. */
	String warnings() {
		return refusal.map(reason -> "refused").orElseGet(() -> draft.orElseThrow().warnings().stream()
				.map(warning -> warning.kind().keyword()).collect(Collectors.joining(", ")));
	}

	String text() {
		return draft.map(ArticleDraft::text).orElse("");
	}
}
