// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

import java.lang.management.ManagementFactory;

import org.pressmark.benchmarks.Timing;

/** The most that something holds while it runs: the heap is collected over and over, and looked at each time. */
final class LiveHeap {

	private static final long PAUSE = 250;

	private LiveHeap() {
	}

	/** Bytes of the heap in use at most, garbage collected. It takes long. */
	static long peak(Timing.Task task) throws Exception {
		long[] peak = new long[1];
		Thread looking = Thread.ofPlatform().daemon().start(() -> {
			try {
				while (true) {
					System.gc();
					peak[0] = Math.max(peak[0], ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
					Thread.sleep(PAUSE);
				}
			} catch (InterruptedException e) {
				// It has ended.
			}
		});
		task.run();
		looking.interrupt();
		looking.join();
		return peak[0];
	}
}
