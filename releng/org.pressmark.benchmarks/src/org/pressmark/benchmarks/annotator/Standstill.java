// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Tells for how long the UI thread did not answer while it did something: a key that was pressed then had to wait. */
final class Standstill {

	/** In milliseconds: what a window does of itself after a step comes within this time. */
	private static final int AFTERMATH = 500;
	private static final long GIVE_UP = 120_000_000_000L;

	private final Display display;
	private double longest;

	Standstill(Display display) {
		this.display = display;
	}

	/** Of all that was done since this was made, in milliseconds. */
	double longest() {
		return longest;
	}

	/** Milliseconds until something is done; what follows from it is waited for, but not counted. */
	double time(Runnable action, BooleanSupplier done) {
		long start = System.nanoTime();
		timed(action);
		while (!done.getAsBoolean()) {
			turn();
			if (System.nanoTime() - start > GIVE_UP) {
				throw new IllegalStateException("It is not done.");
			}
		}
		double time = (System.nanoTime() - start) / 1e6;
		settle();
		return time;
	}

	private void settle() {
		boolean[] quiet = new boolean[1];
		display.timerExec(AFTERMATH, () -> quiet[0] = true);
		while (!quiet[0]) {
			turn();
		}
	}

	private void turn() {
		boolean[] more = new boolean[1];
		timed(() -> more[0] = display.readAndDispatch());
		if (!more[0]) {
			display.sleep();
		}
	}

	private void timed(Runnable action) {
		long start = System.nanoTime();
		action.run();
		longest = Math.max(longest, (System.nanoTime() - start) / 1e6);
	}
}
