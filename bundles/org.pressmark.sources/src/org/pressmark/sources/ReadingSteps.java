// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.util.List;
import java.util.Optional;

/**
 * Reads a source that may hold more than fits into memory, such as a large archive, step by step. A step reads some
 * 8 MB of what is in it, or a single larger one, and goes on where the last one ended; to parse that is left to others,
 * on as many threads as they like. All of it shares one budget. Steps are taken by one thread at a time.
 *
 * @since 1.0
 * @noimplement made by {@link Importers#steps}
 */
public interface ReadingSteps extends AutoCloseable {

	/**
	 * The source itself, or one in it, of which the bytes are in memory.
	 *
	 * @noimplement made by {@link Importers#steps}
	 */
	interface Part {

		/**
		 * What was read.
		 *
		 * @return empty when it could not be read, for the reason that {@link #parse} tells
		 */
		Optional<Source> source();

		/**
		 * Finds the articles in it. To be called once, by any thread, at any time.
		 *
		 * @return what was found and what could not be read
		 */
		Findings parse();
	}

	/**
	 * Whether there may be more.
	 *
	 * @return true before the first step, false once they were closed
	 */
	boolean hasNext();

	/**
	 * Reads on.
	 *
	 * @return what was read in this step, in its order; only the last step of several may be empty
	 */
	List<Part> next();

	/** Lets go of the source. Any thread may do so at any time; a step that is being taken is the last one. */
	@Override
	void close();
}
