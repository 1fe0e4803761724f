// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

/**
 * How far a source was read in the steps before. An importer tells the same things in the same order each time that it
 * reads the same bytes, so it is enough to count them: those of earlier steps, and those of later ones, are not due.
 * Belongs to one thread.
 */
final class Progress {

	private final boolean stepwise;
	private final int done;
	private int told;
	private boolean more;

	private Progress(boolean stepwise, int done) {
		this.stepwise = stepwise;
		this.done = done;
	}

	/** Of a source that is read in one go. */
	static Progress whole() {
		return new Progress(false, 0);
	}

	/** @param done how many things were told in the steps before */
	static Progress after(int done) {
		return new Progress(true, done);
	}

	/** Counts something that is told, and says whether it belongs to this step. */
	boolean isDue() {
		if (more) {
			return false;
		}
		told++;
		return told > done;
	}

	/** Whether the step ends before the next source inside; not before it has told anything. */
	boolean endsBefore(boolean full) {
		more |= stepwise && full && told > done;
		return more;
	}

	/** Whether there is something left for the next step. */
	boolean hasMore() {
		return more;
	}

	/** Whether this is all of it. */
	boolean isWhole() {
		return done == 0 && !more;
	}

	/** How many things were told in this step and those before. */
	int told() {
		return told;
	}
}
