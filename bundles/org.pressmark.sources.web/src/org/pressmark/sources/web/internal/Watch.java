// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Does what may hang, such as looking up a name or reading from a server, on a thread of its own, so that whoever waits
 * for it can leave at any time. What it opened is closed then, by which the thread ends, too.
 */
final class Watch {

	private static final long LOOK_MILLIS = 100;

	/** Something that may hang. */
	@FunctionalInterface
	interface Work<T> {

		/** @param opened takes what is to be closed when nobody waits any more, the later the better */
		T run(Opened opened) throws IOException;
	}

	/** What the work opened last. */
	static final class Opened implements Closeable {

		private Closeable current;
		private boolean isClosed;

		/**
		 * Remembers what has been opened.
		 *
		 * @throws IOException when nobody waits any more; it is closed
		 */
		synchronized void add(Closeable opened) throws IOException {
			current = opened;
			if (isClosed) {
				close();
				throw new TimeOverException();
			}
		}

		@Override
		public synchronized void close() throws IOException {
			isClosed = true;
			if (current != null) {
				current.close();
			}
		}
	}

	private Watch() {
	}

	/**
	 * Does some work.
	 *
	 * @param timeout how long it may take
	 * @param monitor whether somebody gave up
	 * @throws TimeOverException          when it takes longer
	 * @throws OperationCanceledException when somebody gave up
	 * @throws IOException                when the work fails
	 */
	static <T> T over(Work<T> work, Duration timeout, IProgressMonitor monitor) throws IOException {
		try (Opened opened = new Opened()) {
			FutureTask<T> task = new FutureTask<>(() -> work.run(opened));
			Thread.ofPlatform().daemon().name("Pressmark fetches a page").start(task);
			return await(task, System.nanoTime() + timeout.toNanos(), monitor);
		}
	}

	private static <T> T await(FutureTask<T> task, long end, IProgressMonitor monitor) throws IOException {
		while (true) {
			try {
				long left = Math.max(0, end - System.nanoTime());
				return task.get(Math.min(left, TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS)), TimeUnit.NANOSECONDS);
			} catch (TimeoutException e) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (end - System.nanoTime() <= 0) {
					throw new TimeOverException();
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			} catch (ExecutionException e) {
				throw unwrapped(e.getCause());
			}
		}
	}

	private static IOException unwrapped(Throwable cause) {
		return switch (cause) {
		case IOException failure -> failure;
		case RuntimeException defect -> throw defect;
		case Error error -> throw error;
		default -> new IOException(cause);
		};
	}
}
