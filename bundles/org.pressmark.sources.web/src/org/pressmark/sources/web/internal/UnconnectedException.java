// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.IOException;

/** A machine that takes no connection, or no network on which it could. The message is that of the platform. */
final class UnconnectedException extends IOException {

	private static final long serialVersionUID = 1L;

	UnconnectedException(IOException cause) {
		super(cause.getMessage(), cause);
	}
}
