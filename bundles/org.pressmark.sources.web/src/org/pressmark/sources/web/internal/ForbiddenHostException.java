// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.IOException;

/** A machine that may not be asked. The message is its name. */
final class ForbiddenHostException extends IOException {

	private static final long serialVersionUID = 1L;

	ForbiddenHostException(String host) {
		super(host);
	}
}
