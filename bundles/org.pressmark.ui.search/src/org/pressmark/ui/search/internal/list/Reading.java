// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.JobRunner;

/**
 * Reads rows of a project in a job, and hands them over bit by bit as they are found. One at a time: what another one
 * overtook is cancelled, and nothing more is heard of it. All methods are for one thread, on which the listener is told.
 *
 * @param <T> a row
 * @param <C> what is known when all were read
 */
public final class Reading<T, C> {

	private static final long PAUSE_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(100);

	/** What is read. */
	@FunctionalInterface
	public interface Work<T, C> {

		/**
		 * @param reader valid only during this call
		 * @param found gets each row
		 */
		C read(ProjectReader reader, Consumer<T> found, IProgressMonitor monitor) throws StoreException;
	}

	/** Is told what comes of it. */
	public interface Listener<T, C> {

		/** These, too. */
		void found(List<T> rows);

		/** That was all. */
		void done(C counts);

		/** Somebody stopped it; what was found is there. */
		void stopped();

		/** It went wrong. */
		void failed(Throwable failure);
	}

	private final Executor thread;
	private final JobRunner jobs;
	private final Listener<T, C> listener;
	private Optional<Turn> turn = Optional.empty();

	/** @param thread the one of the listener */
	public Reading(Executor thread, Listener<T, C> listener) {
		this.thread = thread;
		this.jobs = new JobRunner(thread);
		this.listener = listener;
	}

	/** Whether it is at work. */
	public boolean isRunning() {
		return turn.isPresent();
	}

	/** Reads anew. */
	public void start(String name, ProjectStore store, Work<T, C> work) {
		forget();
		Turn mine = new Turn(work);
		turn = Optional.of(mine);
		jobs.run(name, monitor -> store.read(reader -> mine.run(reader, monitor)))
				.whenComplete((counts, failure) -> mine.finish(counts, failure));
	}

	/** Stops it, and says so. */
	public void stop() {
		turn.ifPresent(Turn::cancel);
	}

	/** Stops it; nothing more is heard of it. */
	public void forget() {
		stop();
		turn = Optional.empty();
	}

	/** One reading from begin to end. */
	private final class Turn {

		private final Work<T, C> work;
		private List<T> batch = new ArrayList<>();
		private long last = System.nanoTime();
		private volatile boolean isCancelled;

		Turn(Work<T, C> work) {
			this.work = work;
		}

		void cancel() {
			isCancelled = true;
		}

		C run(ProjectReader reader, IProgressMonitor monitor) throws StoreException {
			try {
				return work.read(reader, this::add, new Watching(monitor));
			} finally {
				hand();
			}
		}

		void finish(C counts, Throwable failure) {
			if (!isCurrent()) {
				return;
			}
			turn = Optional.empty();
			if (failure == null) {
				listener.done(counts);
			} else if (failure instanceof OperationCanceledException) {
				listener.stopped();
			} else {
				listener.failed(failure);
			}
		}

		private void add(T row) {
			batch.add(row);
			if (System.nanoTime() - last >= PAUSE_NANOSECONDS) {
				hand();
			}
		}

		private void hand() {
			List<T> rows = batch;
			batch = new ArrayList<>();
			last = System.nanoTime();
			if (!rows.isEmpty()) {
				thread.execute(() -> {
					if (isCurrent()) {
						listener.found(rows);
					}
				});
			}
		}

		private boolean isCurrent() {
			return turn.filter(this::equals).isPresent();
		}

		/** Is cancelled with the job, and when the reading is stopped. */
		private final class Watching extends ProgressMonitorWrapper {

			Watching(IProgressMonitor monitor) {
				super(monitor);
			}

			@Override
			public boolean isCanceled() {
				return isCancelled || super.isCanceled();
			}
		}
	}
}
