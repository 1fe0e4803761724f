// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

/** A contributed class gave something else than it promised. The message is the end of a sentence for its author. */
public final class BrokenPromiseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private BrokenPromiseException(String message) {
		super(message);
	}

	/** Nothing instead of a list. */
	public static BrokenPromiseException nullInstead() {
		return new BrokenPromiseException(Messages.reason_nullInstead);
	}

	/** A list with nothing at one of its places. */
	public static BrokenPromiseException nullInside() {
		return new BrokenPromiseException(Messages.reason_nullInside);
	}
}
