// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.io.Serial;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Reading;

/**
 * What may be read for one source that a person named, all that is inside it included. Belongs to one thread at a time;
 * those of the {@link #part parts} of one archive, which are read by several threads, share what counts for all of it.
 */
final class Budget {

	/** A message in an archive in a message is depth 2; nobody packs much deeper. */
	static final int DEEPEST = 5;
	private static final int MOST_SOURCES = 10_000;
	/** Each message of a folder of mail is two, itself and its text. */
	private static final int MOST_SOURCES_IN_STEPS = 250_000;
	/** All of it is in memory until it is stored. */
	private static final long MOST_BYTES = 128L << 20;
	/** Of what is read in steps, only a part is in memory; what expands to more than a hundred times its size is a trap. */
	private static final long MOST_BYTES_IN_STEPS = 16L << 30;
	private static final int MOST_TIMES = 100;
	/** Ordinary articles take a twentieth of a second. */
	private static final Duration LONGEST = Duration.ofMinutes(10);

	/** Says that a source is left out because nothing more may be read. */
	static final class EndedException extends Exception {

		@Serial
		private static final long serialVersionUID = 1L;

		EndedException(String message) {
			super(message);
		}
	}

	/** What all parts have spent. */
	private static final class Total {

		private final int mostSources;
		private final long mostBytes;
		private final AtomicInteger sources = new AtomicInteger();
		private final AtomicLong bytes = new AtomicLong();
		private final AtomicBoolean told = new AtomicBoolean();

		Total(int mostSources, long mostBytes) {
			this.mostSources = mostSources;
			this.mostBytes = mostBytes;
		}
	}

	private final Total total;
	private long begin = nanoseconds();
	private long bytes;
	private Optional<ImportException> refusal = Optional.empty();
	private boolean ended;

	private Budget(Total total) {
		this.total = total;
	}

	/** For a source that is read at once. */
	static Budget whole() {
		return new Budget(new Total(MOST_SOURCES, MOST_BYTES));
	}

	/**
	 * For a source that is read in steps.
	 *
	 * @param packed how many bytes the source has
	 */
	static Budget inSteps(long packed) {
		return new Budget(new Total(MOST_SOURCES_IN_STEPS, Math.clamp(packed * MOST_TIMES, MOST_BYTES, MOST_BYTES_IN_STEPS)));
	}

	/** For one of the sources inside it, which is in memory by itself. */
	Budget part() {
		return new Budget(total);
	}

	/** Its time begins now, on the thread that asks. */
	void begin() {
		begin = nanoseconds();
	}

	/** What this thread has worked, so that a source is read or not however busy the machine is. */
	private static long nanoseconds() {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		boolean measured = threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
		return measured ? threads.getCurrentThreadCpuTime() : System.nanoTime();
	}

	/** How many bytes may still be expanded. */
	int remaining() {
		return (int) Math.max(0, Math.min(MOST_BYTES - bytes, total.mostBytes - total.bytes.get()));
	}

	/** Counts a source. */
	void countSource() {
		total.sources.incrementAndGet();
	}

	/** Counts its bytes. */
	void countBytes(int length) {
		total.bytes.addAndGet(length);
		bytes += length;
	}

	/**
	 * Ends the reading when nothing more may be read. Many archives in an archive may come to that, and in all of them; it
	 * is told once, with the name of the outermost that it is about.
	 *
	 * @param name of a source inside others
	 * @return whether it is ended
	 */
	boolean isEnded(String name) {
		if (ended || exceeded(name).isEmpty()) {
			return ended;
		}
		ended = true;
		boolean all = isTotal();
		if (!all || total.told.compareAndSet(false, true)) {
			refusal = exceeded(outer(name, all ? 1 : 2)).map(ImportException::new);
		}
		return true;
	}

	private boolean isTotal() {
		return total.sources.get() >= total.mostSources || total.bytes.get() >= total.mostBytes;
	}

	/** That so many sources, the one that a person named first, lie in each other. */
	private static String outer(String name, int sources) {
		return Stream.of(name.split(Pattern.quote(Reading.INSIDE))).limit(sources).collect(Collectors.joining(Reading.INSIDE));
	}

	/** Whether some of the rest was left out, here or because of what was read elsewhere. */
	boolean isEnded() {
		return ended;
	}

	/** Why it is ended, if it is told here. */
	Optional<ImportException> refusal() {
		return refusal;
	}

	/** Why nothing more may be read. */
	Optional<String> exceeded(String name) {
		if (total.sources.get() >= total.mostSources) {
			return Optional.of(NLS.bind(Messages.budget_sources, name, total.mostSources));
		}
		boolean all = total.bytes.get() >= total.mostBytes;
		if (all || bytes >= MOST_BYTES) {
			return Optional.of(NLS.bind(Messages.budget_bytes, name, (all ? total.mostBytes : MOST_BYTES) >> 20));
		}
		boolean late = nanoseconds() - begin > LONGEST.toNanos();
		return late ? Optional.of(NLS.bind(Messages.budget_time, name, LONGEST.toMinutes())) : Optional.empty();
	}
}
