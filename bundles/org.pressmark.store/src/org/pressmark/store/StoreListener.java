// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

/** Is told of every commit, in their order, on the writer thread, after it is on disk. Returns at once. */
@FunctionalInterface
public interface StoreListener {

	/** @param commit what changed */
	void committed(Commit commit);
}
