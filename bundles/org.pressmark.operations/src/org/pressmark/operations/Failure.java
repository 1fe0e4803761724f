// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.util.Optional;

import org.pressmark.sources.ImportException;

/**
 * One input that could not be used while the others were.
 *
 * @param message one line for a person: what, where, what to do
 * @param cause what happened underneath, for the log
 */
public record Failure(String message, Optional<Throwable> cause) {

	/** A failure that is its own explanation. */
	public static Failure of(String message) {
		return new Failure(message, Optional.empty());
	}

	/** A failure whose cause speaks to a person. */
	public static Failure of(Exception cause) {
		return new Failure(cause.getMessage(), Optional.of(cause));
	}

	/** Which rule kept the input out that a person may lift; how to lift it, the message does not say. */
	public Optional<ImportException.Rule> rule() {
		return cause.filter(ImportException.class::isInstance).map(ImportException.class::cast)
				.flatMap(ImportException::rule);
	}
}
