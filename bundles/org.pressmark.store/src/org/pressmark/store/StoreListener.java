// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

/** Is told of every commit, in their order, on the writer thread, after it is on disk. Returns at once. */
@FunctionalInterface
public interface StoreListener {

	/** @param commit what changed */
	void committed(Commit commit);

	/**
	 * Whether the project can be changed is not as it was: the file was found damaged, is gone or back again, or whoever
	 * had it has closed it. {@link ProjectStore#readOnly()} says how it is now. Returns at once; on any thread, and if a
	 * command found it, before that fails.
	 */
	default void accessChanged() {
	}
}
