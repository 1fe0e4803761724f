// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.IOException;

/** A machine that does not answer at all. The message is its name. */
final class UnansweredException extends IOException {

	private static final long serialVersionUID = 1L;

	UnansweredException(String host, Throwable cause) {
		super(host, cause);
	}
}
