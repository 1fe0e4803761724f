// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Tells how long it takes until a text widget is painted on the display. UI thread only. */
final class Painted {

	private static final long GIVE_UP = 60_000_000_000L;

	private final Display display;
	private final StyledText text;
	private final Listener before = this::begins;
	private boolean painted;
	private long begun;
	private long painting;

	Painted(StyledText text) {
		this.text = text;
		display = text.getDisplay();
		// A filter is told before the widget's own listeners are, a listener that comes last after them.
		display.addFilter(SWT.Paint, before);
		text.addListener(SWT.Paint, event -> {
			painted = true;
			painting += System.nanoTime() - begun;
		});
	}

	void dispose() {
		display.removeFilter(SWT.Paint, before);
	}

	/** Milliseconds until what an action changed is on the display, the wait for its next frame included. */
	double until(Runnable action, BooleanSupplier done) {
		return time(action, done, false);
	}

	/** Milliseconds that the thread works for what an action changes: itself, and to paint the widget. */
	double work(Runnable action) {
		return time(action, () -> true, true);
	}

	private double time(Runnable action, BooleanSupplier done, boolean working) {
		while (display.readAndDispatch()) {
			// What was left to do is not what is measured.
		}
		painted = false;
		painting = 0;
		long start = System.nanoTime();
		action.run();
		long acted = System.nanoTime() - start;
		while (!painted || !done.getAsBoolean()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
			if (System.nanoTime() - start > GIVE_UP) {
				throw new IllegalStateException("It is not painted.");
			}
		}
		return (working ? acted + painting : System.nanoTime() - start) / 1e6;
	}

	private void begins(Event event) {
		if (event.widget == text) {
			begun = System.nanoTime();
		}
	}
}
