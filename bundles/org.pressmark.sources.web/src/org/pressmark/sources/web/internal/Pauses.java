// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** What the time is, and how it passes. */
interface Pauses {

	/** Real time. */
	Pauses REAL = new Pauses() {

		private static final long LOOK_MILLIS = 100;

		@Override
		public long nanoTime() {
			return System.nanoTime();
		}

		@Override
		public void pause(Duration duration, IProgressMonitor monitor) {
			long end = nanoTime() + duration.toNanos();
			try {
				for (long left = end - nanoTime(); left > 0; left = end - nanoTime()) {
					if (monitor.isCanceled()) {
						throw new OperationCanceledException();
					}
					TimeUnit.NANOSECONDS.sleep(Math.min(left, TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS)));
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}
	};

	/** As {@link System#nanoTime}. */
	long nanoTime();

	/**
	 * Lets time pass.
	 *
	 * @throws OperationCanceledException soon after the person gave up
	 */
	void pause(Duration duration, IProgressMonitor monitor);
}
