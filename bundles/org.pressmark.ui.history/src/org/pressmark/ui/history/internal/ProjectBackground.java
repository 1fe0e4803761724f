// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.jobs.Job;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Looks at a project in jobs that nobody sees. */
final class ProjectBackground implements HistoryList.Background {

	private final ProjectStore store;
	private final Executor uiThread;

	/**
	 * @param store what to look at
	 * @param uiThread where futures complete
	 */
	ProjectBackground(ProjectStore store, Executor uiThread) {
		this.store = store;
		this.uiThread = uiThread;
	}

	@Override
	public <T> CompletableFuture<T> read(ProjectStore.Reading<T> reading) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		Job job = Job.createSystem(Messages.job_read, monitor -> {
			try {
				T value = store.read(reading);
				uiThread.execute(() -> answer.complete(value));
			} catch (StoreException | RuntimeException e) {
				uiThread.execute(() -> answer.completeExceptionally(e));
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
		return answer;
	}
}
