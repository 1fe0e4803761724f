// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.pressmark.ui.internal.AccessFollower;

/**
 * What can be done with the workbench's project. In {@code plugin.xml} the same is asked by
 * {@code <reference definitionId="org.pressmark.ui.writable"/>}.
 *
 * @param isOpen whether there is one
 * @param readOnly why it cannot be changed, as one line for a person; empty if it can, or if there is none
 */
public record ProjectAccess(boolean isOpen, Optional<String> readOnly) {

	/** No project is open. */
	public static final ProjectAccess CLOSED = new ProjectAccess(false, Optional.empty());

	/** What can be done now. UI thread only. */
	public static ProjectAccess of(CurrentProject project) {
		return project.view().map(view -> new ProjectAccess(true, view.store().readOnly())).orElse(CLOSED);
	}

	/** Whether there is a project and it can be changed. */
	public boolean isWritable() {
		return isOpen && readOnly.isEmpty();
	}

	/**
	 * Tells what can be done, now and whenever that changes, until the control is disposed. UI thread only.
	 *
	 * @param listener is told on the UI thread
	 */
	public static void follow(CurrentProject project, Control control, Consumer<ProjectAccess> listener) {
		AccessFollower follower = new AccessFollower(project, control.getDisplay()::asyncExec, listener);
		control.addDisposeListener(event -> follower.stop());
		follower.start();
	}
}
