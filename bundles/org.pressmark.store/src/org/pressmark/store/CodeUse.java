// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

/**
 * What some codes mark.
 *
 * @param passages how many passages have one of them
 * @param withoutOther how many of these have no other code
 * @param articles in how many articles they are
 */
public record CodeUse(int passages, int withoutOther, int articles) {

	/** They mark nothing. */
	public static final CodeUse NONE = new CodeUse(0, 0, 0);
}
