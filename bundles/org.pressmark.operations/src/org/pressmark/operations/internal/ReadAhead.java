// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Does pieces of work on several threads, a few ahead of whoever wants the results, and hands
 * these out in the order of the pieces. Belongs to one thread, which has to close it; the pieces run on others.
 *
 * @param <T> what comes of each
 */
public final class ReadAhead<T> implements AutoCloseable {

	/** How soon it is noticed that nobody wants the next result any more. */
	private static final long LOOK_MILLIS = 100;
	/** Besides those that are being worked on, so that no thread waits while one result is taken. */
	private static final int SPARE = 2;

	private final Iterator<? extends Callable<T>> rest;
	private final ExecutorService threads;
	private final int most;
	private final Deque<Future<T>> begun = new ArrayDeque<>();

	/**
	 * @param work is taken when its turn comes near
	 * @param count on how many threads
	 */
	public ReadAhead(Iterable<? extends Callable<T>> work, int count) {
		this.rest = work.iterator();
		this.most = count + SPARE;
		AtomicInteger number = new AtomicInteger();
		this.threads = Executors.newFixedThreadPool(count, task -> {
			Thread thread = new Thread(task, "Pressmark import " + number.incrementAndGet()); //$NON-NLS-1$
			thread.setDaemon(true);
			return thread;
		});
	}

	/**
	 * The next result. What was done before it was cancelled is still handed out.
	 *
	 * @param cancelled is asked before more is begun, and while the result is not there yet
	 * @return empty if there is none, or it is not wanted any more
	 * @throws ExecutionException with what the piece threw
	 */
	public Optional<T> next(BooleanSupplier cancelled) throws ExecutionException {
		begin(cancelled);
		try {
			while (!begun.isEmpty() && !isLeft(begun.getFirst(), cancelled)) {
				Optional<T> result = await(begun.getFirst());
				if (result.isPresent()) {
					begun.removeFirst();
					return result;
				}
			}
		} catch (InterruptedException e) {
			// Whoever ends the thread wants nothing any more.
			Thread.currentThread().interrupt();
		}
		return Optional.empty();
	}

	private static boolean isLeft(Future<?> next, BooleanSupplier cancelled) {
		return cancelled.getAsBoolean() && !next.isDone();
	}

	/** Empty if it takes so long that it has to be asked whether it is still wanted. */
	private static <T> Optional<T> await(Future<T> next) throws ExecutionException, InterruptedException {
		try {
			return Optional.of(next.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
		} catch (TimeoutException e) {
			return Optional.empty();
		}
	}

	/** Lets go of what nobody waits for any more. */
	@Override
	public void close() {
		begun.forEach(each -> each.cancel(true));
		threads.shutdownNow();
	}

	private void begin(BooleanSupplier cancelled) {
		while (begun.size() < most && rest.hasNext() && !cancelled.getAsBoolean()) {
			begun.add(threads.submit(rest.next()));
		}
	}
}
