// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What each {@link Contender} took for all pages in one round.
 *
 * @param wall      seconds by the clock, by the contenders' order
 * @param processor seconds of the processor for the thread, by the contenders' order
 */
record SpeedRound(double[] wall, double[] processor) {

	double wall(Contender contender) {
		return wall[contender.ordinal()];
	}

	double processor(Contender contender) {
		return processor[contender.ordinal()];
	}

	/** The time by the clock to that of the parser alone. */
	double wallRatio(Contender contender) {
		return wall(contender) / wall(Contender.PARSER);
	}

	/** The time of the processor to that of the parser alone. */
	double processorRatio(Contender contender) {
		return processor(contender) / processor(Contender.PARSER);
	}

	/** One line, for {@link #parse}. */
	String line() {
		return DoubleStream.concat(DoubleStream.of(wall), DoubleStream.of(processor)).mapToObj(Double::toString)
				.collect(Collectors.joining(" "));
	}

	static SpeedRound parse(String line) {
		double[] figures = Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
		int half = figures.length / 2;
		return new SpeedRound(Arrays.copyOf(figures, half), Arrays.copyOfRange(figures, half, figures.length));
	}
}
