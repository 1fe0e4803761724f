// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.util.Optional;

import org.pressmark.sources.internal.Decoder;

/**
 * The characters of sources that are text, in whatever encoding they are, as importers get them.
 *
 * @since 1.0
 */
public final class SourceText {

	private SourceText() {
	}

	/**
	 * The characters of a source, without a byte order mark.
	 *
	 * @throws ImportException if it is no text
	 */
	public static String of(Source source) throws ImportException {
		return Decoder.decode(source);
	}

	/** What to tell a person if it is doubtful in which encoding a source is that is text. */
	public static Optional<String> doubt(Source source) {
		return Decoder.doubt(source).map(Warning::evidence);
	}
}
