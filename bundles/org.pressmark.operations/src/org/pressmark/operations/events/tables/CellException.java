// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

/** A cell does not say what its column should; the message is for a person. */
final class CellException extends Exception {

	private static final long serialVersionUID = 1L;

	CellException(String message) {
		super(message);
	}

	CellException(String message, Throwable cause) {
		super(message, cause);
	}
}
