// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Runs work on the UI thread: in order, and never while another event is being handled. To be called from any thread. */
final class UiThread implements Executor {

	private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

	@Override
	public void execute(Runnable work) {
		waiting.add(work);
		try {
			Display.getDefault().asyncExec(this::next);
		} catch (SWTException e) {
			// The window was closed meanwhile: nobody is left to be told.
			ILog.of(UiThread.class).info(Messages.log_windowGone, e);
		}
	}

	/**
	 * Runs what waits by now, before anything is painted that waits, too, until that is enough. On the UI thread, as an event
	 * of its own.
	 */
	void catchUp(BooleanSupplier enough) {
		for (int left = waiting.size(); left > 0 && !enough.getAsBoolean(); left--) {
			next();
		}
	}

	/** It may have had its turn already. */
	private void next() {
		Runnable work = waiting.poll();
		if (work != null) {
			work.run();
		}
	}
}
