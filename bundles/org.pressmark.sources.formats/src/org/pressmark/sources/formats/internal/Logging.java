// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal;

import java.util.Objects;

import org.apache.logging.log4j.tojul.JULProvider;

/** Where libraries log to. */
public final class Logging {

	private Logging() {
	}

	/**
	 * To be called before anything of POI or PDFBox. They log through Log4j, which complains on the console unless it
	 * finds something to log to: touching a class of its bridge to {@code java.util.logging} starts the bridge's bundle,
	 * and that is what offers it to Log4j.
	 */
	public static void prepare() {
		Objects.requireNonNull(JULProvider.class);
	}
}
