// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

/**
 * There was no memory left on a plug-in's own thread: most likely it took that itself, and what it took is free again, for
 * the thread has ended.
 */
final class NoMemoryException extends Exception {

	private static final long serialVersionUID = 1L;

	NoMemoryException(OutOfMemoryError thrown) {
		super(thrown);
	}
}
