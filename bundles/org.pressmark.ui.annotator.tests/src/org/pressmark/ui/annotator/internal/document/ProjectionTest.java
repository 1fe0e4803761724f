// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pressmark.analysis.TextSpan;
import org.pressmark.ui.annotator.internal.document.Projection.Line;

class ProjectionTest {

	private static final String TEXT = "one\ntwo\nthree";

	private final Projection projection = new Projection(TEXT,
			List.of(new Line(0, "top"), new Line(4, "mid"), new Line(4, ""), new Line(13, "end"), new Line(13, "last")));

	@Test
	void text() {
		assertEquals("top\none\nmid\n\ntwo\nthree\nend\nlast", projection.text());
		assertSame(TEXT, new Projection(TEXT, List.of()).text());
	}

	@Test
	void shown() {
		assertEquals(4, projection.shown(0));
		assertEquals(7, projection.shown(3));
		assertEquals(13, projection.shown(4));
		assertEquals(22, projection.shown(13));
	}

	@Test
	void shownPlace_EndsWithItsLastUnit() {
		assertEquals(new TextSpan(4, 8), projection.shown(new TextSpan(0, 4)));
		assertEquals(new TextSpan(4, 14), projection.shown(new TextSpan(0, 5)));
		assertEquals(new TextSpan(13, 13), projection.shown(new TextSpan(4, 4)));
		assertEquals(new TextSpan(4, 22), projection.shown(new TextSpan(0, 13)));
	}

	@Test
	void stored() {
		assertEquals(List.of(0, 0, 3, 4, 4, 4, 4, 13, 13, 13),
				List.of(0, 4, 7, 8, 11, 12, 13, 22, 23, 31).stream().map(projection::stored).toList());
	}

	@Test
	void ours() {
		assertEquals(OptionalInt.of(0), projection.ours(0));
		assertEquals(OptionalInt.of(0), projection.ours(3));
		assertEquals(OptionalInt.empty(), projection.ours(4));
		assertEquals(OptionalInt.empty(), projection.ours(7));
		assertEquals(OptionalInt.of(1), projection.ours(8));
		assertEquals(OptionalInt.of(2), projection.ours(12));
		assertEquals(OptionalInt.empty(), projection.ours(22));
		assertEquals(OptionalInt.of(3), projection.ours(23));
		assertEquals(OptionalInt.of(4), projection.ours(31));
		assertEquals("last", projection.place(4).of(projection.text()));
	}

	@Test
	void words_AreTheTextsOnly() {
		assertEquals(TEXT, projection.words(new TextSpan(0, 31)));
		assertEquals("e\nt", projection.words(new TextSpan(6, 14)));
		assertEquals("", projection.words(new TextSpan(8, 11)));
	}

	@Test
	void emptyText_AndOneThatEndsWithALine() {
		Projection empty = new Projection("", List.of(new Line(0, "all")));
		Projection open = new Projection("one\n", List.of(new Line(4, "end")));

		assertEquals("all\n", empty.text());
		assertEquals(4, empty.shown(0));
		assertEquals("one\nend\n", open.text());
		assertEquals(8, open.shown(4));
		assertEquals(4, open.stored(5));
	}

	@Test
	void anything_ComesBack() {
		Random random = new Random(3);
		for (int i = 0; i < 2_000; i++) {
			String text = text(random);
			Projection any = new Projection(text, lines(text, random));
			StringBuilder own = new StringBuilder();
			int last = 0;
			for (int shown = 0; shown < any.text().length(); shown++) {
				assertTrue(any.stored(shown) >= last);
				last = any.stored(shown);
			}
			for (int offset = 0; offset <= text.length(); offset++) {
				assertEquals(offset, any.stored(any.shown(offset)));
				assertTrue(any.ours(any.shown(offset)).isEmpty());
				own.append(offset < text.length() ? any.text().substring(any.shown(offset), any.shown(offset) + 1) : "");
			}
			assertEquals(text, own.toString());
			assertEquals(text, any.words(new TextSpan(0, any.text().length())));
		}
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int lines = random.nextInt(5); lines > 0; lines--) {
			text.append(new String[] { "a", "", "\uD83D\uDE00b", "\uC678\uBB34" }[random.nextInt(4)])
					.append(lines > 1 || random.nextInt(5) == 0 ? "\n" : "");
		}
		return text.toString();
	}

	private static List<Line> lines(String text, Random random) {
		List<Line> lines = new ArrayList<>();
		for (int position = 0; position <= text.length(); position++) {
			boolean begins = position == 0 || position == text.length() || text.charAt(position - 1) == '\n';
			for (int count = begins ? random.nextInt(3) : 0; count > 0; count--) {
				lines.add(new Line(position, new String[] { "", "ours", "\uD83D\uDE00" }[random.nextInt(3)]));
			}
		}
		return lines;
	}
}
