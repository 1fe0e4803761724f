// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

/**
 * How often something is named.
 *
 * @param mentions annotations that name it
 * @param quotations annotations whose speaker or addressee it is; one of which it is both counts once
 * @param events events whose place it is or in which it takes part; one with both counts once
 */
public record EntityCounts(int mentions, int quotations, int events) {

	/** It is named nowhere. */
	public static final EntityCounts NONE = new EntityCounts(0, 0, 0);

	/** All annotations and events together. */
	public int total() {
		return mentions + quotations + events;
	}
}
