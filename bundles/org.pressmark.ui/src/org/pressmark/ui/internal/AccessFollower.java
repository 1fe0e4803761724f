// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.pressmark.store.Commit;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreListener;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.ProjectAccess;

/** Follows what can be done with the project: whether one is open, and whether it can be changed. */
public final class AccessFollower implements CurrentProjectListener, StoreListener {

	private final CurrentProject project;
	private final Executor uiThread;
	private final Consumer<ProjectAccess> listener;
	private Optional<ProjectStore> store = Optional.empty();

	/** @param listener is told on the UI thread */
	public AccessFollower(CurrentProject project, Executor uiThread, Consumer<ProjectAccess> listener) {
		this.project = project;
		this.uiThread = uiThread;
		this.listener = listener;
	}

	/** Tells how it is now, and from now on. */
	public void start() {
		if (project.view().isEmpty()) {
			listener.accept(ProjectAccess.CLOSED);
		}
		project.addListener(this);
	}

	/** Tells nothing any more. */
	public void stop() {
		project.removeListener(this);
		leave();
	}

	@Override
	public void opened(ProjectView view) {
		store = Optional.of(view.store());
		view.store().addListener(this);
		tell();
	}

	@Override
	public void closing(ProjectView view) {
		leave();
		listener.accept(ProjectAccess.CLOSED);
	}

	@Override
	public void committed(Commit commit) {
		// Whether it can be changed is as it was.
	}

	@Override
	public void accessChanged() {
		uiThread.execute(this::tell);
	}

	/** What was to be told of a project that is closed meanwhile is not. */
	private void tell() {
		store.ifPresent(each -> listener.accept(new ProjectAccess(true, each.readOnly())));
	}

	private void leave() {
		store.ifPresent(each -> each.removeListener(this));
		store = Optional.empty();
	}
}
