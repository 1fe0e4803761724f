// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;

/**
 * The project that the workbench works on: one at a time, shared by all its parts. An OSGi service; parts get it by
 * {@code PlatformUI.getWorkbench().getService(CurrentProject.class)}. All methods are for the UI thread, return at once, and their
 * futures complete on the UI thread.
 */
public interface CurrentProject {

	/** What runs in a job over the open project. */
	@FunctionalInterface
	interface Work<T> {

		/**
		 * @param view the project; its {@link ProjectView#store() store} may be used here, its objects not
		 * @param monitor progress and cancel
		 */
		T run(ProjectView view, IProgressMonitor monitor) throws StoreException;
	}

	/** The open project, if there is one. */
	Optional<ProjectView> view();

	/**
	 * Opens a project in place of the one that is open. What is opened and closed takes its turn, in the order of the
	 * calls. A failure is shown to the person and in the future; nothing is left open of what failed.
	 */
	CompletableFuture<ProjectView> open(Path file);

	/** Makes a new project and opens it as {@link #open} does. */
	CompletableFuture<ProjectView> create(Path file, String name);

	/**
	 * Closes the project, if one is open, after everything submitted is on disk. A failure is shown to the person and
	 * in the future.
	 */
	CompletableFuture<Void> close();

	/**
	 * Changes the project. A failure is shown to the person, so callers need not.
	 *
	 * @return completes when the change is on disk and on the screen; never completes exceptionally: empty if nothing
	 *         changed, nothing is open, or it failed
	 */
	CompletableFuture<Optional<HistoryEntry>> submit(ProjectCommand command);

	/**
	 * Changes the project by a command that may take long, of very many rows: when it does, a dialog shows how far it is, and
	 * lets the person cancel it. Otherwise as {@link #submit}; empty when it was cancelled, too.
	 */
	CompletableFuture<Optional<HistoryEntry>> submitAsked(ProjectCommand command);

	/**
	 * Changes the project as {@link #submit} does, but leaves it to the caller to show a failure.
	 *
	 * @return completes exceptionally when it failed or nothing is open
	 */
	CompletableFuture<Optional<HistoryEntry>> attempt(ProjectCommand command);

	/**
	 * Takes the newest step back, or the batch that was begun last: a dialog shows how far that is, and lets the person
	 * cancel it. Of an import, of many events, of a batch, and of what was done to several articles before something that was taken back
	 * already, the person is asked first. Otherwise as {@link #submit}.
	 */
	CompletableFuture<Optional<HistoryEntry>> undo();

	/** Takes one step back, with all of its batch, and none else of those after it; otherwise as {@link #undo()}. */
	CompletableFuture<Optional<HistoryEntry>> undo(String stepId);

	/** Takes back all that was done after a step; completes with the newest new entry, otherwise as {@link #undo()}. */
	CompletableFuture<Optional<HistoryEntry>> undoAfter(String stepId);

	/** Repeats what was taken back; otherwise as {@link #undo()}. */
	CompletableFuture<Optional<HistoryEntry>> redo();

	/**
	 * Runs longer work in a job with progress and cancel. A failure is shown to the person.
	 *
	 * @param name what the progress view shows
	 * @return completes with the outcome; exceptionally when it failed, was cancelled, or nothing is open
	 */
	<T> CompletableFuture<T> run(String name, Work<T> work);

	/**
	 * Runs work that may take minutes and that the person has just asked for: a dialog shows how far it is, and lets the
	 * person cancel it or send it to the background. Otherwise as {@link #run}.
	 */
	<T> CompletableFuture<T> runAsked(String name, Work<T> work);

	/**
	 * Does now what waits for the UI thread: what happened to the project since, what was read of it. By itself it comes after
	 * what is to be painted. To be called as an event of its own, never while another one is being handled: what is done
	 * here may change all that a window shows.
	 *
	 * @param enough asked before each of these: once it is, the others take their usual turn
	 */
	void catchUp(BooleanSupplier enough);

	/**
	 * Tells this listener of what happens from now on; tells it at once of a project that is open. What a listener
	 * throws is logged, and the others are told all the same.
	 */
	void addListener(CurrentProjectListener listener);

	/** Tells it no longer. */
	void removeListener(CurrentProjectListener listener);
}
