// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Source;

/** The importers as they are installed: whatever a file is called, the right one reads it. */
class InstalledTest {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	@Test
	void files_ReadByTheirContent() throws IOException {
		Importers installed = Importers.installed();
		Map<String, byte[]> files = Map.ofEntries(Map.entry("text/html", Fixtures.file("page.html")),
				Map.entry("multipart/related", Fixtures.file("page.mhtml")),
				Map.entry("message/rfc822", Fixtures.file("letter.eml")),
				Map.entry("application/rss+xml", Fixtures.file("feed.rss")),
				Map.entry("application/atom+xml", Fixtures.file("feed.atom")),
				Map.entry("application/rtf", Fixtures.file("article.rtf")),
				Map.entry("text/markdown", Fixtures.file("article.md")), Map.entry("text/plain", Fixtures.file("factiva.txt")),
				Map.entry("application/pdf", Fixtures.pdf()), Map.entry(WORD, Fixtures.docx()),
				Map.entry("application/vnd.oasis.opendocument.text", Fixtures.odt()));
		files.forEach((type, bytes) -> assertEquals(type,
				installed.readAll(Source.of("a.dat", bytes)).drafts().getFirst().mediaType()));
		byte[] zip = Fixtures.zip("x", Fixtures.pdf(), "y", Fixtures.docx());
		assertEquals(List.of("a.dat!/x", "a.dat!/y"), names(installed, zip));
		assertEquals(List.of("a.dat!/https://example.org/g7"), names(installed, Fixtures.warc(true)));
	}

	private static List<String> names(Importers importers, byte[] bytes) {
		return importers.readAll(Source.of("a.dat", bytes)).drafts().stream().map(ArticleDraft::sourceName).toList();
	}
}
