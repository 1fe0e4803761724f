// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** What may be read for one source that a person named, all that is inside it included. Belongs to one thread. */
final class Budget {

	/** A message in an archive in a message is depth 2; nobody packs much deeper. */
	private static final int DEEPEST = 5;
	private static final int MOST_SOURCES = 10_000;
	/** As many as a ZIP archive holds. */
	private static final int MOST_SOURCES_IN_STEPS = 65_535;
	/** All of it is in memory until it is stored. */
	private static final long MOST_BYTES = 128L << 20;
	/** Of what is read in steps, only one is in memory; what expands to more than a hundred times its size is a trap. */
	private static final long MOST_BYTES_IN_STEPS = 4L << 30;
	private static final int MOST_TIMES = 100;
	/** A step goes on until it holds as much. */
	private static final long STEP = 32L << 20;
	/** Ordinary articles take a twentieth of a second. */
	private static final Duration LONGEST = Duration.ofMinutes(10);

	private final int mostSources;
	private final long mostBytes;
	private long begin = nanoseconds();
	private int depth;
	private int sources;
	private long bytes;
	private long bytesOfStep;

	private Budget(int mostSources, long mostBytes) {
		this.mostSources = mostSources;
		this.mostBytes = mostBytes;
	}

	/** For a source that is read at once. */
	static Budget whole() {
		return new Budget(MOST_SOURCES, MOST_BYTES);
	}

	/**
	 * For a source that is read in steps, each of them by one thread.
	 *
	 * @param packed how many bytes the source has
	 */
	static Budget inSteps(long packed) {
		return new Budget(MOST_SOURCES_IN_STEPS, Math.clamp(packed * MOST_TIMES, MOST_BYTES, MOST_BYTES_IN_STEPS));
	}

	/** Begins the next step: what the one before found is not in memory any more. */
	void step() {
		begin = nanoseconds();
		bytesOfStep = 0;
	}

	/** Whether this step has found enough. */
	boolean isStepFull() {
		return bytesOfStep >= STEP;
	}

	/** What this thread has worked, so that a source is read or not however busy the machine is. */
	private static long nanoseconds() {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		boolean measured = threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
		return measured ? threads.getCurrentThreadCpuTime() : System.nanoTime();
	}

	/** Begins a source in the one that is being read. */
	void enter() {
		depth++;
	}

	/** Ends it. */
	void leave() {
		depth--;
	}

	/** Whether one more level is too much. */
	boolean isDeepest() {
		return depth > DEEPEST;
	}

	/** How many bytes may still be expanded. */
	int remaining() {
		return (int) Math.max(0, Math.min(MOST_BYTES - bytesOfStep, mostBytes - bytes));
	}

	/** Counts a source of so many bytes. */
	void spend(int length) {
		sources++;
		bytes += length;
		bytesOfStep += length;
	}

	/** Why nothing more may be read. */
	Optional<String> exceeded(String name) {
		if (sources >= mostSources) {
			return Optional.of(NLS.bind(Messages.budget_sources, name, mostSources));
		}
		if (bytes >= mostBytes || bytesOfStep >= MOST_BYTES) {
			return Optional.of(NLS.bind(Messages.budget_bytes, name, (bytes >= mostBytes ? mostBytes : MOST_BYTES) >> 20));
		}
		boolean late = nanoseconds() - begin > LONGEST.toNanos();
		return late ? Optional.of(NLS.bind(Messages.budget_time, name, LONGEST.toMinutes())) : Optional.empty();
	}
}
