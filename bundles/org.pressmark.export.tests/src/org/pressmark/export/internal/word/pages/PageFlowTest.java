// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Blocks flow into pages of 100. */
class PageFlowTest {

	private final PageFlow flow = new PageFlow(100);

	private int pages() {
		flow.end();
		return flow.pages();
	}

	@Test
	void nothing_OnePage() {
		assertEquals(1, pages());
	}

	@Test
	void lines_GoOnOnTheNextPage() {
		flow.addLines(25, 10, 0, 0, 0);
		assertEquals(3, pages());
	}

	@Test
	void lines_FillAPageExactly() {
		flow.addLines(10, 10, 0, 0, 0);
		assertEquals(1, pages());
	}

	@Test
	void row_IsNotTorn() {
		flow.addLines(6, 10, 0, 0, 0);
		flow.addWhole(50);
		assertEquals(2, pages());
	}

	@Test
	void row_HigherThanAPageIs() {
		flow.addWhole(250);
		assertEquals(3, pages());
	}

	@Test
	void heading_StaysWithWhatComesNext() {
		flow.addLines(8, 10, 0, 0, 0);
		flow.addHeld(15);
		flow.addLines(2, 10, 0, 0, 0);
		assertEquals(2, flow.page());
		assertEquals(2, pages());
	}

	@Test
	void heading_NothingComesNext() {
		flow.addLines(10, 10, 0, 0, 0);
		flow.addHeld(15);
		assertEquals(2, pages());
	}

	@Test
	void newPage_OnlyWhereThereIsSomething() {
		flow.newPage();
		flow.addLines(1, 10, 0, 0, 0);
		flow.newPage();
		flow.newPage();
		flow.addLines(1, 10, 0, 0, 0);
		assertEquals(2, pages());
	}

	@Test
	void footnotes_TakeRoom() {
		flow.addLines(5, 10, 0, 0, 40);
		flow.addLines(2, 10, 0, 0, 0);
		assertEquals(2, pages());
	}

	@Test
	void before_NotAtTheTopOfAPage() {
		flow.addLines(5, 10, 50, 0, 0);
		flow.addLines(5, 10, 0, 0, 0);
		assertEquals(1, pages());
	}
}
