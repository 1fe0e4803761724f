// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Paragraph;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.Removed;

/** What tests ask of drafts. */
final class Drafts {

	private Drafts() {
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

	/** Checks what is true of every draft: there is a text, its paragraphs make it up, each is one line. */
	static void assertConsistent(ArticleDraft draft) {
		String text = draft.text();
		int next = 0;
		for (Paragraph paragraph : draft.paragraphs()) {
			assertEquals(next, paragraph.begin());
			assertLine(text.substring(paragraph.begin(), paragraph.end()));
			next = paragraph.end() + 1;
		}
		assertEquals(text.isEmpty() ? 0 : text.length() + 1, next);
		draft.removed().forEach(part -> assertLine(part.text()));
		draft.title().ifPresent(Drafts::assertLine);
		draft.authors().forEach(Drafts::assertLine);
		assertTrue(draft.published().stream().allMatch(date -> date.matches("\\d{4}(-\\d\\d){1,2}(T\\d\\d:\\d\\d.*)?")));
	}

	private static void assertLine(String line) {
		assertFalse(line.isEmpty());
		assertEquals(line.strip(), line);
		assertFalse(line.contains("  ") || line.chars().anyMatch(c -> c < ' ' || c == 0xA0), line);
	}
}
