// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.osgi.util.NLS;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.JobRunner;

/**
 * The project that is open, if one is. Opening and closing take their turns, in the order in which they were asked
 * for. Belongs to one thread: all methods are for it, listeners are told and futures complete on it. A listener that
 * fails is logged and keeps nothing from the others.
 */
final class OpenProject {

	/** Opens a file, in a job. */
	@FunctionalInterface
	interface Opening {

		/** @param monitor progress and cancel */
		ProjectStore open(IProgressMonitor monitor) throws StoreException;
	}

	private final Executor thread;
	private final JobRunner jobs;
	private final Runnable changed;
	private final List<CurrentProjectListener> listeners = new CopyOnWriteArrayList<>();
	private final Consumer<Commit> commits = this::committed;
	private Optional<ProjectView> view = Optional.empty();
	private CompletableFuture<?> lastTurn = CompletableFuture.completedFuture(null);

	/**
	 * @param thread runs what is given to it on this object's thread, in order
	 * @param changed is run whenever listeners were told of something
	 */
	OpenProject(Executor thread, Runnable changed) {
		this.thread = thread;
		this.jobs = new JobRunner(thread);
		this.changed = changed;
	}

	/** The project; it is there until its listeners know that it will not be. */
	Optional<ProjectView> view() {
		return view;
	}

	/** Opens a project and closes the one before it; a dialog shows how far that is if it takes long. When that or a view of the new one fails, none is open. */
	CompletableFuture<ProjectView> open(Path file, Opening opening) {
		return inTurn(() -> jobs.runAsked(label(Messages.job_open, file), opening::open)
				.thenCompose(this::replace));
	}

	/** Closes the project, after everything that was submitted is on disk. */
	CompletableFuture<Void> close() {
		return inTurn(this::closeNow);
	}

	/** Tells this listener of what happens from now on; tells it at once of a project that is open. */
	void addListener(CurrentProjectListener listener) {
		listeners.add(listener);
		view.ifPresent(listener::opened);
	}

	void removeListener(CurrentProjectListener listener) {
		listeners.remove(listener);
	}

	/** A turn that failed is over as well; its failure is its own caller's. */
	private <T> CompletableFuture<T> inTurn(Supplier<CompletableFuture<T>> step) {
		CompletableFuture<T> turn = lastTurn.handle((value, failure) -> null).thenCompose(before -> step.get());
		lastTurn = turn;
		return turn;
	}

	private CompletableFuture<ProjectView> replace(ProjectStore store) {
		return closeNow().thenCompose(closed -> ProjectView.open(store, thread)).thenApply(this::opened)
				.exceptionallyCompose(failure -> closeAfter(failure, store));
	}

	private CompletableFuture<Void> closeNow() {
		if (view.isEmpty()) {
			return CompletableFuture.completedFuture(null);
		}
		ProjectView closing = view.get();
		tell(each -> each.closing(closing));
		view = Optional.empty();
		closing.close();
		changed.run();
		return close(closing.store());
	}

	private CompletableFuture<Void> close(ProjectStore store) {
		return jobs.run(label(Messages.job_close, store.file()), monitor -> {
			store.close();
			return null;
		});
	}

	/** Nobody will use that store. What failed first is what the caller has to know. */
	private <T> CompletableFuture<T> closeAfter(Throwable failure, ProjectStore store) {
		CompletableFuture<T> failed = new CompletableFuture<>();
		close(store).whenComplete((closed, second) -> {
			if (second != null) {
				failure.addSuppressed(second);
			}
			failed.completeExceptionally(failure);
		});
		return failed;
	}

	private ProjectView opened(ProjectView newView) {
		view = Optional.of(newView);
		newView.addListener(commits);
		tell(each -> each.opened(newView));
		changed.run();
		return newView;
	}

	private void committed(Commit commit) {
		tell(each -> each.committed(commit));
		changed.run();
	}

	private void tell(Consumer<CurrentProjectListener> telling) {
		listeners.forEach(each -> SafeRunner.run(() -> telling.accept(each)));
	}

	private static String label(String job, Path file) {
		return NLS.bind(job, file.getFileName());
	}
}
