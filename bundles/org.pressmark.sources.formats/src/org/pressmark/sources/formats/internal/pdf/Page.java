// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.List;
import java.util.Set;

/**
 * What stands on a page.
 *
 * @param height in points
 * @param runs   from top to bottom and in each line in the order of reading
 * @param signs  what refers to notes in the text
 */
record Page(double height, List<Run> runs, Set<String> signs) {

	/** Whether nothing can be read. */
	boolean isEmpty() {
		return runs.isEmpty();
	}

	/**
	 * A page of these lines. One that is read from right to left, as Arabic and Hebrew are, is given as a mirror shows it, so
	 * that nothing else has to know of another direction; the text of each run stays as it is.
	 *
	 * @param height in points
	 * @param lines  from top to bottom, the runs of each from left to right
	 * @param signs  what refers to notes in the text
	 */
	static Page of(double height, List<List<Run>> lines, Set<String> signs) {
		List<Run> runs = lines.stream().flatMap(List::stream).toList();
		if (runs.stream().mapToLong(run -> VisualOrder.balance(run.text())).sum() <= 0) {
			return new Page(height, runs, signs);
		}
		double right = runs.stream().mapToDouble(Run::right).max().orElseThrow();
		return new Page(height, lines.stream().flatMap(line -> line.reversed().stream())
				.map(run -> new Run(run.text(), right - run.right(), right - run.left(), run.baseline(), run.size(), run.bold()))
				.toList(), signs);
	}
}
