// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

/** Tells the items of lists, which a page marks with a dot in front. */
final class Bullets {

	private static final String BULLET = "\u2022";
	/** Dots of other shapes, and those that the fonts Symbol and Wingdings have at places of their own. */
	private static final String OTHERS = "\u25E6\u25AA\u25CF\u2023\u2043\uF0B7\uF095\uF0A7";

	private Bullets() {
	}

	/** The same with the usual dot, if there is one in front. */
	static Run plain(Run run) {
		return OTHERS.indexOf(run.text().charAt(0)) < 0 ? run
				: new Run(BULLET + run.text().substring(1), run.left(), run.right(), run.baseline(), run.size(), run.bold());
	}

	/** Whether a line begins an item. */
	static boolean begins(String line) {
		return line.startsWith(BULLET);
	}
}
