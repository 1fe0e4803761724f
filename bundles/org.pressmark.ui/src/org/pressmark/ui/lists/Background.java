// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import java.util.concurrent.CompletableFuture;

import org.pressmark.store.ProjectStore;

/** Looks at a project on another thread, for those who must not wait. */
public interface Background {

	/** @return completes on the thread of the one who asks */
	<T> CompletableFuture<T> read(ProjectStore.Reading<T> reading);
}
