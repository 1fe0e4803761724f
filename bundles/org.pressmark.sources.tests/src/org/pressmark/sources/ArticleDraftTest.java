// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What a draft derives from its blocks. */
class ArticleDraftTest {

	private static final Block FIRST = Block.kept(ParagraphKind.TEXT, "Ein 👩‍🚀.");
	private static final Block SECOND = Block.kept(ParagraphKind.HEADING, "Two");
	private static final Block CUT = Block.kept(ParagraphKind.TEXT, "Share").remove(RemovalReason.SHARING, "wording");

	private static ArticleDraft draft(Block... blocks) {
		return new ArticleDraft("test", "text/plain", Metadata.UNKNOWN, List.of(blocks));
	}

	@Test
	void text_JoinsKeptBlocks() {
		assertEquals("Ein 👩‍🚀.\nTwo", draft(CUT, FIRST, CUT, SECOND, CUT).text());
		assertEquals("", draft(CUT).text());
		assertEquals("", draft().text());
	}

	@Test
	void paragraphs_HaveOffsetsInUtf16() {
		assertEquals(List.of(new Paragraph(ParagraphKind.TEXT, 0, 10), new Paragraph(ParagraphKind.HEADING, 11, 14)),
				draft(CUT, FIRST, CUT, SECOND).paragraphs());
	}

	@Test
	void removed_StandsBeforeTheNextParagraph() {
		assertEquals(List.of(0, 11, 14), draft(CUT, FIRST, CUT, SECOND, CUT).removed().stream().map(Removed::position)
				.toList());
		assertEquals(0, draft(CUT).removed().getFirst().position());
		assertEquals("Share", draft(CUT).removed().getFirst().text());
	}

	@Test
	void draft_IsImmutable() {
		assertThrows(UnsupportedOperationException.class, () -> draft(FIRST).blocks().clear());
	}

	@Test
	void block_OneLineOnly() {
		assertThrows(IllegalArgumentException.class, () -> Block.kept(ParagraphKind.TEXT, " "));
		assertThrows(IllegalArgumentException.class, () -> Block.kept(ParagraphKind.TEXT, "a\nb"));
	}

	@Test
	void reason_HasKeyword() {
		assertEquals("repeated-title", RemovalReason.REPEATED_TITLE.keyword());
	}
}
