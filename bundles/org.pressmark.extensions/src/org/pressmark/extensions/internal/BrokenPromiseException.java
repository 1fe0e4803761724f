// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

import org.eclipse.osgi.util.NLS;

/** A contributed class gave something else than it promised. The message is the end of a sentence for its author. */
public final class BrokenPromiseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private BrokenPromiseException(String message) {
		super(message);
	}

	/** Nothing instead of something that has a name. */
	public static BrokenPromiseException nullAs(String what) {
		return new BrokenPromiseException(NLS.bind(Messages.reason_nullAs, what));
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
