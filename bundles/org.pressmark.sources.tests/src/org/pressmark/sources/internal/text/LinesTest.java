// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** From characters to paragraphs. */
class LinesTest {

	private static List<String> texts(String text) {
		return Lines.of(text).orElseThrow().stream().map(Line::text).toList();
	}

	@Test
	void lineEnds_OfAllSystems() {
		assertEquals(List.of("one", "two", "three", "four"), texts("one\r\ntwo\rthree\u2028four\n\n"));
	}

	@Test
	void line_KnowsItsNumberAndSurroundings() {
		List<Line> lines = Lines.of("Title\n\n  • item\nnext").orElseThrow();
		assertEquals(List.of(1, 3, 4), lines.stream().map(Line::number).toList());
		assertTrue(lines.get(0).apart() && lines.get(1).bullet() && lines.get(1).indented() && lines.get(2).apart());
		assertEquals("item", lines.get(1).text());
	}

	@Test
	void wrappedText_IsJoined() {
		String text = """
				The foreign ministers of seven states met in London on Monday for
				their first talks in two years, and spoke about North Korea, Iran
				and the pandemic.

				They agreed to meet again. A date was not named, but the ministers
				spoke of the autumn, and of a summit that is to be held in Cornwall
				in June, where the heads of government will meet.
				""";
		assertEquals(2, texts(text).size());
		assertTrue(texts(text).getFirst().endsWith("Iran and the pandemic."));
	}

	@Test
	void wrappedText_PartedWordsArePutTogether() {
		String text = """
				The port authority of Lowmere said in its statement on Tues-
				day that it would close the eastern quay, which is a well-
				known one, for six months. The harbour-master, who is a care-
				ful man and sixty years old, agreed, and so did the harbour-
				master of the northern quay. They met with people from Baden-
				Baden and spoke of the piers, the ships and the cranes there.
				""";
		assertEquals(List.of("The port authority of Lowmere said in its statement on Tuesday that it would close the eastern "
				+ "quay, which is a well-known one, for six months. The harbour-master, who is a careful man and sixty years old, "
				+ "agreed, and so did the harbour-master of the northern quay. They met with people from Baden- Baden and spoke of "
				+ "the piers, the ships and the cranes there."), texts(text));
	}

	@Test
	void shortLines_AreNotJoined() {
		assertEquals(4, texts("One short line.\nAnother short line.\nAnd one more line here.\nAnd the last one.")
				.size());
	}

	@Test
	void text_WithoutAnythingToSee() {
		assertEquals(List.of(), texts(" \n\u00A0\t\n\u200B\n"));
	}
}
