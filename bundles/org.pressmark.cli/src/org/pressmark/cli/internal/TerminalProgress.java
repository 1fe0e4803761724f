// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Shows on a terminal how far something is, in a line that it writes again and again. Any thread may tell it. */
final class TerminalProgress extends NullProgressMonitor {

	private static final long PAUSE_NANOS = 100_000_000;
	private static final String CLEAR_LINE = "\r\u001b[K";

	private final PrintWriter terminal;
	private final LongSupplier nanoTime;
	private String task = "";
	private String detail = "";
	private long total;
	private long done;
	private long shownAt;
	private boolean isShown;

	/** @param nanoTime a clock such as {@link System#nanoTime} */
	TerminalProgress(PrintWriter terminal, LongSupplier nanoTime) {
		this.terminal = terminal;
		this.nanoTime = nanoTime;
	}

	@Override
	public synchronized void beginTask(String name, int totalWork) {
		task = name;
		detail = "";
		total = totalWork;
		done = 0;
		shownAt = nanoTime.getAsLong();
	}

	/** What is said of the work itself is shown instead of how much of it is done, and at once: it may be a pause. */
	@Override
	public synchronized void subTask(String name) {
		detail = name;
		if (total > 0 && !name.isEmpty()) {
			show();
		}
	}

	@Override
	public synchronized void worked(int work) {
		done += work;
		if (total > 0 && nanoTime.getAsLong() - shownAt >= PAUSE_NANOS) {
			show();
		}
	}

	private void show() {
		shownAt = nanoTime.getAsLong();
		isShown = true;
		String how = detail.isEmpty() ? Math.min(100, done * 100 / total) + " %" : Plain.line(detail);
		terminal.print(CLEAR_LINE + Plain.line(task) + ' ' + how);
		terminal.flush();
	}

	/** Makes room for something else. */
	synchronized void clear() {
		if (isShown) {
			isShown = false;
			terminal.print(CLEAR_LINE);
			terminal.flush();
		}
	}
}
