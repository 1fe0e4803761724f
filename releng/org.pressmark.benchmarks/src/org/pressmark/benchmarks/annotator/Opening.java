// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Tells how long it takes until an article's words are on the display, in a widget that is not there before. UI thread
 * only.
 */
final class Opening {

	/** By which the editor's own widget is known, and the bare one. */
	static final String ID = "annotator.text";

	private final Display display;
	private final Listener paints = this::paints;
	private StyledText last;
	private boolean painted;

	Opening(Display display) {
		this.display = display;
		display.addFilter(SWT.Paint, paints);
	}

	void dispose() {
		display.removeFilter(SWT.Paint, paints);
	}

	/** The widget that was painted last. */
	StyledText text() {
		while (last == null || last.isDisposed()) {
			turn();
		}
		return last;
	}

	/** Milliseconds until such a widget is painted. */
	double time(Runnable open) {
		while (display.readAndDispatch()) {
			// What was left to do is not what is measured.
		}
		painted = false;
		long start = System.nanoTime();
		open.run();
		while (!painted) {
			turn();
		}
		return (System.nanoTime() - start) / 1e6;
	}

	private void turn() {
		if (!display.readAndDispatch()) {
			display.sleep();
		}
	}

	private void paints(Event event) {
		if (event.widget instanceof StyledText text && ID.equals(text.getData("id"))) {
			last = text;
			painted = true;
		}
	}
}
