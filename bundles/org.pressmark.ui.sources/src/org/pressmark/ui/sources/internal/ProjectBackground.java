// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.pressmark.store.ProjectStore;
import org.pressmark.ui.JobRunner;

/** Looks at a project in jobs that nobody sees. */
final class ProjectBackground implements ArticleList.Background {

	private final ProjectStore store;
	private final JobRunner jobs;

	/**
	 * @param store what to look at
	 * @param uiThread where futures complete
	 */
	ProjectBackground(ProjectStore store, Executor uiThread) {
		this.store = store;
		this.jobs = new JobRunner(uiThread);
	}

	@Override
	public <T> CompletableFuture<T> read(ProjectStore.Reading<T> reading) {
		return jobs.runUnseen(Messages.job_read, monitor -> store.read(reading));
	}
}
