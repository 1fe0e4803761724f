// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions;

/**
 * A contribution cannot be used. The message is one line for a person: which, of what bundle, and why.
 *
 * @since 1.0
 */
public final class ContributionException extends Exception {

	private static final long serialVersionUID = 1L;

	/** With what was behind it, or null. */
	public ContributionException(String message, Throwable cause) {
		super(message, cause);
	}
}
