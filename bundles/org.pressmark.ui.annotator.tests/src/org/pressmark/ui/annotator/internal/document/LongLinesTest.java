// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;

class LongLinesTest {

	private static final int LIMIT = LongLines.LIMIT;

	@Test
	void shortLines_StayWhole() {
		assertArrayEquals(new int[0], breaks(("x".repeat(LIMIT) + "\n").repeat(20)));
		assertArrayEquals(new int[0], breaks(""));
	}

	@Test
	void longLine_IsBrokenBehindSentence() {
		String text = "first line\n" + "x".repeat(LIMIT - 300) + ". yes no " + "y".repeat(500);
		assertArrayEquals(new int[] { text.indexOf("yes") }, breaks(text));
	}

	@Test
	void longLine_IsBrokenBehindBlank() {
		String text = "x".repeat(LIMIT - 300) + " yes " + "y".repeat(500);
		assertArrayEquals(new int[] { text.indexOf("yyy") }, breaks(text));
	}

	@Test
	void longLine_IsNotBrokenInsideCharacter() {
		String family = "\ud83d\udc69\u200d\ud83d\udc67";
		String text = "x".repeat(LIMIT - 3) + family + "y".repeat(500);
		assertArrayEquals(new int[] { LIMIT - 3 }, breaks(text));
		assertEquals(1, breaks("x" + "\u0301".repeat(LIMIT + 500)).length);
	}

	@Test
	void hugeLine_AllPiecesAreShort() {
		int[] breaks = breaks("Words of one line. ".repeat(100_000));
		int from = 0;
		for (int each : breaks) {
			assertTrue(from < each && each - from <= LIMIT);
			from = each;
		}
	}

	@Test
	void article_OffsetsAreThoseOfItsText() {
		Article article = ModelFactory.eINSTANCE.createArticle();
		String text = "Words of one line. ".repeat(1000);
		article.setText(text);
		Cuts cuts = new Cuts(article, position -> false);
		Projection projection = cuts.projection();
		assertEquals(text, projection.text().replace("\n", ""));
		int at = projection.text().indexOf('\n');
		assertEquals(at, projection.stored(at));
		assertEquals(at, projection.stored(at + 1));
		assertEquals(at + 1, projection.shown(at));
		assertTrue(projection.continuesAt(at + 1));
		assertEquals(OptionalInt.empty(), projection.ours(at));
		assertTrue(cuts.at(at).isEmpty());
		assertEquals(text.substring(at - 5, at + 5), projection.words(new TextSpan(at - 5, at + 6)));
		for (int offset = 0; offset < text.length(); offset++) {
			assertEquals(offset, projection.stored(projection.shown(offset)));
		}
	}

	private static int[] breaks(String text) {
		return LongLines.breaks(text).toArray();
	}
}
