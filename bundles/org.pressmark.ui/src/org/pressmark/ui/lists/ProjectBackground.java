// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.pressmark.store.ProjectStore;
import org.pressmark.ui.JobRunner;
import org.pressmark.ui.internal.Messages;

/** Looks at a project in jobs that nobody sees. */
public final class ProjectBackground implements Background {

	private final ProjectStore store;
	private final JobRunner jobs;

	/**
	 * @param store what to look at
	 * @param uiThread where futures complete
	 */
	public ProjectBackground(ProjectStore store, Executor uiThread) {
		this.store = store;
		this.jobs = new JobRunner(uiThread);
	}

	@Override
	public <T> CompletableFuture<T> read(ProjectStore.Reading<T> reading) {
		return jobs.runUnseen(Messages.lists_read, monitor -> store.read(reading));
	}
}
