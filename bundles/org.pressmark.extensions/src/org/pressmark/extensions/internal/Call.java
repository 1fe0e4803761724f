// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.extensions.Work;

/** One call on a thread of its own, which is given up when nothing is heard of it. */
final class Call<R, E extends Exception> {

	private static final Duration LOOK = Duration.ofMillis(50);
	/** How long who is cancelled may take to notice. */
	private static final Duration GRACE = Duration.ofSeconds(3);

	private final Work<R, E> work;
	private final Duration quiet;
	private final IProgressMonitor monitor;
	private final Pulse pulse = new Pulse();
	private final CountDownLatch done = new CountDownLatch(1);
	private final Thread thread;
	private R result;
	private Throwable thrown;

	/** @param monitor null if nobody cancels */
	Call(Work<R, E> work, String threadName, Duration quiet, IProgressMonitor monitor) {
		this.work = work;
		this.quiet = quiet;
		this.monitor = monitor;
		this.thread = new Thread(this::run, threadName);
		thread.setDaemon(true);
	}

	/** Whatever it throws is looked at by who waits for it. */
	private void run() {
		try {
			result = work.run(new ClosingGate(pulse));
		} catch (Throwable e) {
			thrown = e;
			Reason.printable(e); // here, for its words may be made by the plug-in, and take for ever
		} finally {
			done.countDown();
		}
	}

	/** Waits for the call. */
	R result() throws Throwable {
		thread.start();
		try {
			await();
		} catch (InterruptedException e) {
			giveUp();
			Thread.currentThread().interrupt();
			throw new GivenUpException();
		}
		if (thrown instanceof OutOfMemoryError noMemory) {
			throw new NoMemoryException(noMemory);
		} else if (thrown != null) {
			throw pulse.ours(thrown).<Throwable>map(OurException::new).orElse(thrown);
		}
		return result;
	}

	private void await() throws InterruptedException, HangingException, GivenUpException {
		// Not by the clock: a machine that was put to sleep, or swaps, is nobody's fault.
		while (!done.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
			if (monitor != null && monitor.isCanceled()) {
				awaitCancelled();
				return;
			} else if (pulse.closeIfQuiet(quiet, LOOK)) {
				StackTraceElement[] where = thread.getStackTrace();
				thread.interrupt();
				throw new HangingException(where);
			}
		}
	}

	private void awaitCancelled() throws InterruptedException, GivenUpException {
		if (!done.await(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
			giveUp();
			throw new GivenUpException();
		}
	}

	private void giveUp() {
		pulse.close();
		thread.interrupt();
	}
}
