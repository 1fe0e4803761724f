// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

/**
 * Reads a source that may hold more than fits into memory, such as a large archive, step by step: each step's findings
 * hold some 32 MB, and those before may be forgotten. To be used by one thread at a time.
 *
 * @since 1.0
 * @noimplement made by {@link Importers#steps}
 */
public interface ReadingSteps {

	/**
	 * Whether there may be more.
	 *
	 * @return true before the first step
	 */
	boolean hasNext();

	/**
	 * Reads on.
	 *
	 * @return what was found and what could not be read in this step
	 */
	Findings next();
}
