// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.util.OptionalDouble;

/**
 * What came of one step.
 *
 * @param step what was done
 * @param articles in a project of how many
 * @param ours the median, in milliseconds
 * @param bare that of the bare baseline, if there is one
 * @param aim the most milliseconds that it should take, if somebody said so
 * @param heap bytes of the heap in use afterwards
 */
record Result(String step, int articles, double ours, OptionalDouble bare, OptionalDouble aim, long heap) {

	/** How many times as long as the baseline. */
	OptionalDouble ratio() {
		return bare.isPresent() ? OptionalDouble.of(ours / bare.getAsDouble()) : OptionalDouble.empty();
	}

	/** Whether it took no longer than it should. */
	boolean inTime() {
		return aim.isEmpty() || ours <= aim.getAsDouble();
	}
}
