// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.pressmark.store.ProjectStore;
import org.pressmark.ui.Failures;

/** Looks at a project on another thread, for those who must not wait. */
public interface Background {

	/** @return completes on the thread of the one who asks */
	<T> CompletableFuture<T> read(ProjectStore.Reading<T> reading);

	/**
	 * Reads what a person can do without: why it could not be read, the log says.
	 *
	 * @param show is given what was read, on the thread of the one who asks
	 */
	default <T> void read(ProjectStore.Reading<T> reading, Consumer<T> show) {
		read(reading).thenAccept(show).exceptionally(failure -> {
			Failures.log(failure);
			return null;
		});
	}
}
