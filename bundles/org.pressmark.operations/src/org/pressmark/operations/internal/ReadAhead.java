// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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

	/** A piece of work; begun once. */
	private static final class Piece<T> {

		private final Callable<T> work;
		private Optional<Future<T>> result = Optional.empty();

		Piece(Callable<T> work) {
			this.work = work;
		}

		void begin(ExecutorService threads) {
			if (result.isEmpty()) {
				result = Optional.of(threads.submit(work));
			}
		}
	}

	private final Deque<Piece<T>> pieces = new ArrayDeque<>();
	private final ExecutorService threads;
	private final int most;

	/**
	 * @param work each is begun when its turn comes near
	 * @param count on how many threads
	 */
	public ReadAhead(List<Callable<T>> work, int count) {
		work.forEach(each -> pieces.add(new Piece<>(each)));
		this.most = count + SPARE;
		AtomicInteger number = new AtomicInteger();
		this.threads = Executors.newFixedThreadPool(count, task -> {
			Thread thread = new Thread(task, "Pressmark import " + number.incrementAndGet());
			thread.setDaemon(true);
			return thread;
		});
	}

	/** Has this done, and handed out, before what is still to come. */
	public void addFirst(List<Callable<T>> work) {
		work.reversed().forEach(each -> pieces.addFirst(new Piece<>(each)));
	}

	/** How many results are still to come. */
	public int remaining() {
		return pieces.size();
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
			Optional<Future<T>> first = Optional.ofNullable(pieces.peekFirst()).flatMap(piece -> piece.result);
			while (first.isPresent() && !isLeft(first.get(), cancelled)) {
				Optional<T> result = await(first.get());
				if (result.isPresent()) {
					pieces.removeFirst();
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
		pieces.forEach(piece -> piece.result.ifPresent(each -> each.cancel(true)));
		threads.shutdownNow();
	}

	private void begin(BooleanSupplier cancelled) {
		if (!cancelled.getAsBoolean()) {
			pieces.stream().limit(most).forEach(piece -> piece.begin(threads));
		}
	}
}
