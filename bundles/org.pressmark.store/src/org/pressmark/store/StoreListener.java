// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

/** Is told of every commit, in their order, on the writer thread, after it is on disk. Returns at once. */
@FunctionalInterface
public interface StoreListener {

	/** @param commit what changed */
	void committed(Commit commit);

	/**
	 * The file was found damaged while it was written: nothing more is written, and {@link ProjectStore#readOnly()} says
	 * so from now on. Told once, on the writer thread, before the command that found it fails.
	 *
	 * @param reason one line for a person
	 */
	default void damaged(String reason) {
	}
}
