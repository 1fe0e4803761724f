// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.pressmark.extensions.Work;

/** One call on the thread of who waits for it. Another thread looks at the time meanwhile. */
final class CallHere {

	private static final Duration LOOK = Duration.ofMillis(50);

	private final Thread caller = Thread.currentThread();
	private final CountDownLatch done = new CountDownLatch(1);
	private final Object lock = new Object();
	private final Duration limit;
	private final Consumer<HangingException> late;
	private Optional<HangingException> hanging = Optional.empty();
	private boolean isDone;

	private CallHere(Duration limit, Consumer<HangingException> late) {
		this.limit = limit;
		this.late = late;
	}

	/**
	 * Calls.
	 *
	 * @param late is told on another thread, while the call still goes on
	 * @throws HangingException if that was told, however the call went on
	 */
	static <R, E extends Exception> R result(Work<R, E> work, String name, Duration limit, Consumer<HangingException> late)
			throws E, HangingException {
		CallHere call = new CallHere(limit, late);
		Thread watch = new Thread(call::watch, name);
		watch.setDaemon(true);
		watch.start();
		try {
			return work.run(OpenGate.INSTANCE);
		} catch (Throwable e) {
			Reason.printable(e); // as long as somebody looks at the time: its words may be made by the plug-in
			throw e;
		} finally {
			call.end();
		}
	}

	/** Not by the clock, see {@link Call}. */
	private void watch() {
		try {
			Duration passed = Duration.ZERO;
			while (!done.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
				passed = passed.plus(LOOK);
				if (passed.compareTo(limit) > 0) {
					giveUp();
					return;
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt(); // nobody does
		}
	}

	private void giveUp() {
		HangingException where = new HangingException(caller.getStackTrace());
		synchronized (lock) {
			if (isDone) {
				return;
			}
			hanging = Optional.of(where);
		}
		late.accept(where);
		synchronized (lock) {
			if (!isDone) {
				caller.interrupt();
			}
		}
	}

	/** What comes after it on this thread is not interrupted. */
	private void end() throws HangingException {
		done.countDown();
		synchronized (lock) {
			isDone = true;
			if (hanging.isPresent()) {
				Thread.interrupted();
				throw hanging.get();
			}
		}
	}
}
