// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.pressmark.sources.internal.html.HtmlImporter;
import org.pressmark.sources.internal.text.PlainTextImporter;

/** What the tests of this bundle share. */
final class Drafts {

	/** Our importers in the order in which they are installed. */
	static final Importers IMPORTERS = Importers.of(List.of(new HtmlImporter(), new PlainTextImporter()));

	private Drafts() {
	}

	static ArticleDraft read(String text) throws ImportException {
		return read(text, StandardCharsets.UTF_8);
	}

	static ArticleDraft read(String text, Charset charset) throws ImportException {
		return read(Source.of("test", text.getBytes(charset)));
	}

	static ArticleDraft read(Source source) throws ImportException {
		List<ArticleDraft> drafts = IMPORTERS.read(source);
		assertEquals(1, drafts.size());
		assertConsistent(drafts.getFirst());
		return drafts.getFirst();
	}

	/** The texts that were cut for a reason. */
	static List<String> removed(ArticleDraft draft, RemovalReason reason) {
		return draft.removed().stream().filter(part -> part.reason() == reason).map(Removed::text).toList();
	}

	/** The texts of the paragraphs of a kind. */
	static List<String> paragraphs(ArticleDraft draft, ParagraphKind kind) {
		return draft.paragraphs().stream().filter(paragraph -> paragraph.kind() == kind)
				.map(paragraph -> draft.text().substring(paragraph.begin(), paragraph.end())).toList();
	}

	/** Checks what is true of every draft: paragraphs make up the text, positions lie in it, space is normalised. */
	static void assertConsistent(ArticleDraft draft) {
		String text = draft.text();
		int next = 0;
		for (Paragraph paragraph : draft.paragraphs()) {
			assertEquals(next, paragraph.begin());
			assertTrue(paragraph.end() > paragraph.begin() && paragraph.end() <= text.length());
			assertLine(text.substring(paragraph.begin(), paragraph.end()));
			assertTrue(paragraph.end() == text.length() || text.charAt(paragraph.end()) == '\n');
			next = paragraph.end() + 1;
		}
		assertEquals(text.isEmpty() ? 0 : text.length() + 1, next);
		for (Removed part : draft.removed()) {
			assertTrue(part.position() >= 0 && part.position() <= text.length());
			assertTrue(part.position() == 0 || part.position() == text.length()
					|| text.charAt(part.position() - 1) == '\n');
			assertLine(part.text());
		}
		draft.title().ifPresent(Drafts::assertLine);
		draft.authors().forEach(Drafts::assertLine);
	}

	private static void assertLine(String line) {
		assertFalse(line.isEmpty());
		assertEquals(line.strip(), line);
		assertFalse(line.contains("  ") || line.chars().anyMatch(c -> c < ' ' || c == 0xA0), line);
	}
}
