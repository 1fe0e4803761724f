// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

/**
 * A source that could not be imported. The message is one line for the person who named the source: what is wrong,
 * with which source, and what to do about it. A cause, when there is one, is for the log.
 *
 * @since 1.0
 */
public final class ImportException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message one line for a person: what, where, what to do
	 */
	public ImportException(String message) {
		super(message);
	}

	/**
	 * @param message one line for a person: what, where, what to do
	 * @param cause   what brought it about
	 */
	public ImportException(String message, Throwable cause) {
		super(message, cause);
	}
}
