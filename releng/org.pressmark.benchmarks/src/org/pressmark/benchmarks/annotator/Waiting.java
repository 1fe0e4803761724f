// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Display;

/** Waits on the UI thread, which goes on with its work. */
final class Waiting {

	/** In milliseconds: some frames of a display. */
	private static final int QUIET = 100;

	private Waiting() {
	}

	/** Lets the display do all that is left to do, until nothing came for a while. */
	static void untilQuiet(Display display) {
		boolean[] quiet = new boolean[1];
		while (display.readAndDispatch()) {
			// Only what comes later than all this is what the quiet is broken by.
		}
		display.timerExec(QUIET, () -> quiet[0] = true);
		while (!quiet[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	static <T> T on(Display display, CompletableFuture<T> future) {
		while (!future.isDone()) {
			if (!display.readAndDispatch()) {
				future.whenComplete((value, failure) -> display.wake());
				if (!future.isDone()) {
					display.sleep();
				}
			}
		}
		return future.join();
	}
}
