// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.pressmark.sources.internal.article.Whitespace;

/**
 * Where the cells of tables begin. A long one may come so close to the next that the gap is one between words; where the
 * next begins, those of the rows above and below tell.
 */
final class CellStarts {

	private static final double SAME = 0.7;
	/** So many lines above and below may be rows of the same table; so many of them have to begin a cell there. */
	private static final int NEAR = 3;
	private static final int FEWEST = 2;
	/** The least gap, in points: words and even letters of a line may stand at the same place as a cell. */
	private static final double GAP = 1;

	private final List<List<Double>> starts;

	/**
	 * Looks at a page.
	 *
	 * @param lines from top to bottom, the characters of each from left to right
	 * @param wide  what no gap between words is, by the size of the characters
	 */
	CellStarts(List<List<Glyph>> lines, double wide) {
		starts = lines.stream().map(line -> starts(line, wide)).toList();
	}

	/** Where characters stand behind a wide gap. */
	private static List<Double> starts(List<Glyph> line, double wide) {
		List<Double> starts = new ArrayList<>();
		double right = Double.POSITIVE_INFINITY;
		for (Glyph glyph : line) {
			if (Whitespace.isVisible(glyph.text())) {
				if (glyph.left() - right > wide * glyph.size()) {
					starts.add(glyph.left());
				}
				right = right == Double.POSITIVE_INFINITY ? glyph.right() : Math.max(right, glyph.right());
			}
		}
		return starts;
	}

	/** Whether a cell ends and another one begins between two characters of a line that has other cells, too. */
	boolean parts(int line, double from, double to) {
		return to - from > GAP && !starts.get(line).isEmpty()
				&& IntStream.rangeClosed(Math.max(0, line - NEAR), Math.min(starts.size() - 1, line + NEAR))
						.filter(other -> other != line && starts.get(other).stream().anyMatch(start -> Math.abs(start - to) < SAME))
						.limit(FEWEST).count() == FEWEST;
	}
}
