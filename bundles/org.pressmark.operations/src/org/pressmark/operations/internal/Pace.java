// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/**
 * How far something with many pieces is, how fast it goes and how long the rest will take, in a line for a person, made
 * no more often than one can read. The speed is that of the last seconds: what was there already goes faster than what
 * has to be read.
 */
public final class Pace {

	private static final Duration BETWEEN_LINES = Duration.ofMillis(250);
	private static final Duration MEASURED = Duration.ofSeconds(10);
	private static final Duration BEFORE_GUESS = Duration.ofSeconds(1);

	/** How many were done at a moment. */
	private record Sample(Instant at, int done) {
	}

	private int total;
	private final InstantSource clock;
	private final Deque<Sample> samples = new ArrayDeque<>();
	private int done;

	/** @param total how many pieces there are */
	public Pace(int total, InstantSource clock) {
		this.total = total;
		this.clock = clock;
		samples.add(new Sample(clock.instant(), 0));
	}

	/** There are more pieces than was known. */
	public void add(int pieces) {
		total += pieces;
	}

	/**
	 * One more is done.
	 *
	 * @return a line about it, if it is time for one
	 */
	public Optional<String> advance() {
		done++;
		Instant now = clock.instant();
		if (now.isBefore(samples.getLast().at().plus(BETWEEN_LINES))) {
			return Optional.empty();
		}
		samples.add(new Sample(now, done));
		while (samples.size() > 2 && samples.getFirst().at().isBefore(now.minus(MEASURED))) {
			samples.removeFirst();
		}
		return Optional.of(line(now));
	}

	private String line(Instant now) {
		NumberFormat whole = NumberFormat.getIntegerInstance();
		Sample from = samples.getFirst();
		double seconds = Duration.between(from.at(), now).toMillis() / 1e3;
		if (seconds * 1e3 < BEFORE_GUESS.toMillis()) {
			return NLS.bind(Messages.pace_done, whole.format(done), whole.format(total));
		}
		NumberFormat speed = NumberFormat.getNumberInstance();
		double perSecond = (done - from.done()) / seconds;
		speed.setMaximumFractionDigits(perSecond < 10 ? 1 : 0);
		return NLS.bind(Messages.pace_left, new Object[] { whole.format(done), whole.format(total), speed.format(perSecond),
				words(Math.round((total - done) / perSecond)) });
	}

	private static String words(long seconds) {
		if (seconds < 60) {
			return NLS.bind(Messages.pace_seconds, seconds);
		}
		return seconds < 3_600 ? NLS.bind(Messages.pace_minutes, seconds / 60, seconds % 60)
				: NLS.bind(Messages.pace_hours, seconds / 3_600, seconds % 3_600 / 60);
	}
}
