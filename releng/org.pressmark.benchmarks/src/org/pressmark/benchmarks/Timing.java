// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.util.Arrays;

/** How long something takes. */
public final class Timing {

	/** Something to be timed. */
	@FunctionalInterface
	public interface Task {

		void run() throws Exception;
	}

	/** Medians, in milliseconds. */
	record Pair(double ours, double bare) {
	}

	private Timing() {
	}

	/** Milliseconds that the task takes this once. */
	static double once(Task task) throws Exception {
		long start = System.nanoTime();
		task.run();
		return (System.nanoTime() - start) / 1e6;
	}

	/** Seconds that the task takes this once, after the garbage of what was before is collected. */
	public static double seconds(Task task) throws Exception {
		System.gc();
		return once(task) / 1e3;
	}

	/** The one in the middle, of an even number the later one; leaves the times as they are. */
	public static double median(double... times) {
		double[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	/** Runs both by turns, so that whatever else the machine does slows both; once before it counts. */
	static Pair byTurns(int times, Task ours, Task bare) throws Exception {
		return byTurns(times, ours, bare, () -> {
			// Nothing to put away.
		});
	}

	/** @param after what follows ours and is not timed */
	static Pair byTurns(int times, Task ours, Task bare, Task after) throws Exception {
		double[] oursTimes = new double[times];
		double[] bareTimes = new double[times];
		for (int i = -1; i < times; i++) {
			double oursTime = once(ours);
			after.run();
			double bareTime = once(bare);
			if (i >= 0) {
				oursTimes[i] = oursTime;
				bareTimes[i] = bareTime;
			}
		}
		return new Pair(median(oursTimes), median(bareTimes));
	}
}
