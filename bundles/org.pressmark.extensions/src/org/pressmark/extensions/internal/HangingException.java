// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.extensions.internal;

/** A call was given up because nothing was heard of it. Its stack trace is where the call hangs. */
final class HangingException extends Exception {

	private static final long serialVersionUID = 1L;

	HangingException(StackTraceElement[] where) {
		setStackTrace(where);
	}
}
