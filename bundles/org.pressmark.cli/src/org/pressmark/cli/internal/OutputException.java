// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Standard output takes no more. */
final class OutputException extends UncheckedIOException {

	private static final long serialVersionUID = 1L;

	OutputException(IOException cause) {
		super(cause.getMessage(), cause);
	}

	/** Whether the reader has gone, as {@code head} does when it has enough: that is no failure. */
	boolean isPipeClosed() {
		// The system's own words are all that Java tells.
		return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
	}
}
