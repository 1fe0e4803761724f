// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** How far apart the lines of a column are set, where they are set so exactly that a little more says something. */
final class Leading {

	private static final int FEWEST = 4;
	/** Such a part of the distances must differ by no more than this part of one. */
	private static final double MOST = 0.5;
	private static final double SAME = 0.015;
	/** More than this many times the distance of lines is a space. */
	private static final double SPACE = 1.12;

	private final OptionalDouble distance;

	/**
	 * Looks at a column.
	 *
	 * @param column its lines from top to bottom
	 */
	Leading(List<Run> column) {
		double[] distances = IntStream.range(1, column.size())
				.mapToDouble(i -> column.get(i).baseline() - column.get(i - 1).baseline()).sorted().toArray();
		double usual = distances.length == 0 ? 0 : distances[distances.length / 4];
		long same = Arrays.stream(distances).filter(distance -> Math.abs(distance - usual) < SAME * usual).count();
		distance = same >= FEWEST && same >= MOST * distances.length ? OptionalDouble.of(usual) : OptionalDouble.empty();
	}

	/** Whether there is more than the usual distance between two lines of the column; false where that is not exact. */
	boolean isSpace(Run above, Run below) {
		return distance.isPresent() && below.baseline() - above.baseline() > SPACE * distance.getAsDouble();
	}
}
