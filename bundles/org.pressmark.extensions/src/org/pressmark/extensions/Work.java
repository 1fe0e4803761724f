// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions;

/**
 * Something that calls a contributed class.
 *
 * @param <R> what comes of it
 * @param <E> what the class may throw
 * @since 1.0
 */
@FunctionalInterface
public interface Work<R, E extends Exception> {

	/**
	 * Calls the class. For a plug-in's, on a thread of its own, which may be given up when it does not answer: what
	 * belongs to us is then to be touched no more, see {@link Gate}.
	 *
	 * @param gate through which the class is given what belongs to us
	 */
	R run(Gate gate) throws E;
}
