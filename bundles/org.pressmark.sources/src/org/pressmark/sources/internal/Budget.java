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
	/** All of it is in memory until it is stored. */
	private static final long MOST_BYTES = 128L << 20;
	/** Ordinary articles take a twentieth of a second. */
	private static final Duration LONGEST = Duration.ofMinutes(10);

	private final long begin = nanoseconds();
	private int depth;
	private int sources;
	private long bytes;

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
		return (int) Math.max(0, MOST_BYTES - bytes);
	}

	/** Counts a source of so many bytes. */
	void spend(int length) {
		sources++;
		bytes += length;
	}

	/** Why nothing more may be read. */
	Optional<String> exceeded(String name) {
		if (sources >= MOST_SOURCES) {
			return Optional.of(NLS.bind(Messages.budget_sources, name, MOST_SOURCES));
		}
		if (bytes >= MOST_BYTES) {
			return Optional.of(NLS.bind(Messages.budget_bytes, name, MOST_BYTES >> 20));
		}
		boolean late = nanoseconds() - begin > LONGEST.toNanos();
		return late ? Optional.of(NLS.bind(Messages.budget_time, name, LONGEST.toMinutes())) : Optional.empty();
	}
}
