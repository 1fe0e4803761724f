// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions;

/**
 * Is told of contributions that are not used any more.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface ContributionListener {

	/**
	 * A contribution failed, or has the id of another one.
	 *
	 * @param contribution as it is now
	 * @param message      a line for a person: which, of what plug-in, and why
	 */
	void leftOut(ContributionState contribution, String message);

	/**
	 * A person switched a contribution on or off, or another program did either, as {@link Contributions#look} found.
	 *
	 * @param point the id of the extension point
	 */
	default void switched(String point) {
		// Most are asked for anew each time anyhow.
	}
}
