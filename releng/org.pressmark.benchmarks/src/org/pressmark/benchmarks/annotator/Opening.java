// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Tells how long it takes until an article's words are on the display, in a widget that is not there before, and how much
 * of that the thread works. UI thread only.
 */
final class Opening {

	/** By which the editor's own widget is known, and the bare one. */
	static final String ID = "annotator.text";
	/** By which one of the editor's other controls is known. */
	static final String HEADER = "annotator.title";

	/**
	 * How long it took.
	 *
	 * @param wall milliseconds until the words were painted
	 * @param work milliseconds of them in which the thread had a processor
	 */
	record Time(double wall, double work) {
	}

	private final Display display;
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Listener paints = this::paints;
	private StyledText last;
	private final Set<Object> painted = new HashSet<>();
	private long start;

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

	/** How long it takes until such a widget is painted. */
	Time time(Runnable open) {
		// A StyledText lays out what is out of sight by 50 ms at a time, whenever nothing else is to be done: also while the
		// words wait to be painted, if the display's frame before was just now.
		Waiting.untilQuiet(display);
		painted.clear();
		start = System.nanoTime();
		long work = threads.getCurrentThreadCpuTime();
		open.run();
		double wall = until(ID);
		return new Time(wall, (threads.getCurrentThreadCpuTime() - work) / 1e6);
	}

	/** Milliseconds from the begin of the last opening until a control is painted that is known by that. */
	double until(String id) {
		while (!painted.contains(id)) {
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
		painted.add(event.widget.getData("id"));
		if (event.widget instanceof StyledText text && ID.equals(text.getData("id"))) {
			last = text;
		}
	}
}
