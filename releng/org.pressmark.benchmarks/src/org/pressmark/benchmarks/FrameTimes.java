// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long each of many frames took: for a person who waits, and for the processor, in whose time nothing of other
 * programs and of the collector of garbage is.
 */
final class FrameTimes {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final double NANOSECONDS = 1e6;
	private static final double PERCENTILE = 0.95;

	private final List<Double> waited = new ArrayList<>();
	private final List<Double> worked = new ArrayList<>();

	/** Runs something and takes the time. */
	void add(Timing.Task task) throws Exception {
		long processor = THREADS.getCurrentThreadCpuTime();
		waited.add(Timing.once(task));
		worked.add((THREADS.getCurrentThreadCpuTime() - processor) / NANOSECONDS);
	}

	double median() {
		return at(waited, 0.5);
	}

	double percentile() {
		return at(waited, PERCENTILE);
	}

	double longest() {
		return Collections.max(waited);
	}

	double processorMedian() {
		return at(worked, 0.5);
	}

	double processorPercentile() {
		return at(worked, PERCENTILE);
	}

	private static double at(List<Double> times, double share) {
		List<Double> sorted = times.stream().sorted().toList();
		return sorted.get((int) (sorted.size() * share));
	}
}
