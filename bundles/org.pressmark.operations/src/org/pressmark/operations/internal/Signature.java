// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.pressmark.model.Annotation;
import org.pressmark.store.ProjectTransaction;

/**
 * Who makes annotations, and when: the same for all that one command makes.
 *
 * @param author who runs the command
 * @param created the time, to the second, in UTC, as ISO 8601 has it
 */
public record Signature(String author, String created) {

	/** That of a command which begins to make annotations now. */
	public static Signature now(ProjectTransaction transaction) {
		return new Signature(transaction.author(), Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS).toString());
	}

	/** Puts it on a new annotation. */
	public void sign(Annotation annotation) {
		annotation.setAuthor(author);
		annotation.setCreated(created);
	}
}
