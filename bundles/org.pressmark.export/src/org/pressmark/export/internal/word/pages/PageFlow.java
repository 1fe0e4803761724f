// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.pages;

/** Blocks one below the other on pages of a height. Lengths are twentieths of a point. */
final class PageFlow {

	private final double height;
	private double at;
	private double notes;
	private int page = 1;
	/** What waits for the block that it has to be on one page with. */
	private double held;

	PageFlow(double height) {
		this.height = height;
	}

	/** The page that the next block begins on, as far as that is known. */
	int page() {
		return at + held >= room() ? page + 1 : page;
	}

	/** How many pages there are. */
	int pages() {
		return page;
	}

	private double room() {
		return height - notes;
	}

	/** What comes next begins a page. */
	void newPage() {
		release(0);
		if (at > 0) {
			turn();
		}
	}

	private void turn() {
		page++;
		at = 0;
		notes = 0;
	}

	/** Adds what is on the same page as the beginning of what comes next. */
	void addHeld(double block) {
		held += block;
	}

	/** Adds what is not torn. */
	void addWhole(double block) {
		release(block);
		if (at > 0 && at + block > room()) {
			turn();
		}
		addTorn(block);
	}

	/**
	 * Adds lines that may go on on the next page.
	 *
	 * @param lineHeight of each
	 * @param after what is free below
	 * @param noteHeight what stands at the bottom of the page for them
	 */
	void addLines(int lines, double lineHeight, double before, double after, double noteHeight) {
		double needed = Math.min(lines, 2) * lineHeight; // of a paragraph no line is alone
		release(before + needed + noteHeight);
		if (at > 0 && at + before + needed + noteHeight > room()) {
			turn();
		}
		notes += noteHeight;
		at += at > 0 ? before : 0;
		for (int i = 0; i < lines; i++) {
			if (at > 0 && at + lineHeight > room()) {
				turn();
			}
			at += lineHeight;
		}
		at += after;
	}

	private void addTorn(double block) {
		double rest = block;
		while (at + rest > room() && rest > height) {
			rest -= room() - at;
			turn();
		}
		at += rest;
	}

	/** Places what was held, with so much of what comes behind it. */
	private void release(double next) {
		double block = held;
		held = 0;
		if (block > 0) {
			if (at > 0 && at + block + next > room()) {
				turn();
			}
			addTorn(block);
		}
	}

	/** Nothing comes any more. */
	void end() {
		release(0);
	}
}
