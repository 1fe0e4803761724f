// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;

/** Is told on the UI thread of what happens to the workbench's project. */
public interface CurrentProjectListener {

	/** A project is open now. */
	default void opened(ProjectView view) {
	}

	/** The project is about to be closed; its objects are not to be used after this. */
	default void closing(ProjectView view) {
	}

	/** The project was changed; its objects show it. */
	default void committed(Commit commit) {
	}
}
