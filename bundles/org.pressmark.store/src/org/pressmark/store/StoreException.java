// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import org.pressmark.store.internal.OneLine;

/**
 * Says that something could not be read from or written to a project.
 * The message is one line for a person: what happened, where, and what to do. The cause, if there is one, is for
 * the log. Whenever it is thrown, the project is as it was before.
 */
public sealed class StoreException extends Exception permits DamagedProjectException {

	private static final long serialVersionUID = 1L;

	/** @param message one line for a person */
	public StoreException(String message) {
		super(OneLine.of(message));
	}

	/**
	 * @param message one line for a person
	 * @param cause what happened underneath, for the log
	 */
	public StoreException(String message, Throwable cause) {
		super(OneLine.of(message), cause);
	}
}
