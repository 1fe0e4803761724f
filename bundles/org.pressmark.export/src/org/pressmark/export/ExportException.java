// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

/**
 * A report could not be written. The message is one line for a person: what happened, where, and what to do.
 *
 * @since 1.0
 */
public final class ExportException extends Exception {

	private static final long serialVersionUID = 1L;

	/** With what was behind it, or null. */
	public ExportException(String message, Throwable cause) {
		super(message, cause);
	}
}
