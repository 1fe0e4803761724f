// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import java.util.Arrays;

/**
 * What came of doing something many times.
 *
 * @param times in milliseconds, ascending, at least one
 */
record Sample(double[] times) {

	Sample {
		times = times.clone();
		Arrays.sort(times);
	}

	double median() {
		return at(0.5);
	}

	/** What all but one in twenty took no longer than. */
	double percentile95() {
		return at(0.95);
	}

	double longest() {
		return times[times.length - 1];
	}

	/** How many took longer. */
	long over(double limit) {
		return Arrays.stream(times).filter(time -> time > limit).count();
	}

	private double at(double share) {
		return times[Math.max(0, (int) Math.ceil(share * times.length) - 1)];
	}
}
