// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.IOException;

/** More bytes than are taken. */
final class TooLargeException extends IOException {

	private static final long serialVersionUID = 1L;
}
