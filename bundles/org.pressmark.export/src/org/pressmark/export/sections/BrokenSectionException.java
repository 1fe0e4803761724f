// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.sections;

/**
 * The class of a section cannot be used. The message is one line for a person: which, of what plug-in, and what to do.
 *
 * @since 1.0
 */
public final class BrokenSectionException extends Exception {

	private static final long serialVersionUID = 1L;

	/** With what was behind it, or null. */
	public BrokenSectionException(String message, Throwable cause) {
		super(message, cause);
	}
}
