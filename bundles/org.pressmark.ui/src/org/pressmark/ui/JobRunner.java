// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.pressmark.store.StoreException;

/**
 * Runs work in jobs and brings what came of it to one thread, as a rule that of the user interface. Whatever happens
 * to the work, its future completes: with its value, with what it threw, an {@link Error} too, or with an
 * {@link OperationCanceledException} when it was cancelled before it began. To be called from any thread.
 */
public final class JobRunner {

	/** What runs in a job. */
	@FunctionalInterface
	public interface Work<T> {

		/** @param monitor progress and cancel */
		T run(IProgressMonitor monitor) throws StoreException;
	}

	private final Executor thread;

	/** @param thread where futures complete */
	public JobRunner(Executor thread) {
		this.thread = thread;
	}

	/** Runs work that may take long. What it throws is for whoever has the future to show. */
	public <T> CompletableFuture<T> run(String name, Work<T> work) {
		CompletableFuture<T> future = new CompletableFuture<>();
		Job job = Job.create(name, task(work, future));
		return schedule(job, future);
	}

	/** Runs work that somebody asked for, and shows how far it is in a dialog that can be sent to the background. */
	public <T> CompletableFuture<T> runAsked(String name, Work<T> work) {
		CompletableFuture<T> future = new CompletableFuture<>();
		Job job = Job.create(name, task(work, future));
		job.setUser(true);
		return schedule(job, future);
	}

	/** Runs work that somebody waits for and that no progress view shows. */
	public <T> CompletableFuture<T> runUnseen(String name, Work<T> work) {
		CompletableFuture<T> future = new CompletableFuture<>();
		Job job = Job.createSystem(name, task(work, future));
		job.setPriority(Job.INTERACTIVE);
		return schedule(job, future);
	}

	private <T> CompletableFuture<T> schedule(Job job, CompletableFuture<T> future) {
		job.addJobChangeListener(IJobChangeListener.onDone(event -> {
			if (event.getResult().matches(IStatus.CANCEL)) {
				fail(future, new OperationCanceledException());
			}
		}));
		job.schedule();
		return future;
	}

	private <T> ICoreRunnable task(Work<T> work, CompletableFuture<T> future) {
		return monitor -> run(work, monitor, future);
	}

	private <T> void run(Work<T> work, IProgressMonitor monitor, CompletableFuture<T> future) {
		try {
			T value = work.run(monitor);
			thread.execute(() -> future.complete(value));
		} catch (Throwable e) {
			fail(future, e);
			if (e instanceof Error error) {
				// Nothing that only whoever waits has to know of.
				throw error;
			}
		}
	}

	private void fail(CompletableFuture<?> future, Throwable failure) {
		thread.execute(() -> future.completeExceptionally(failure));
	}
}
