// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.pressmark.sources.ImportException;
import org.pressmark.store.StoreException;

/**
 * Writes failures to the platform's log. A refusal - no article, no such page, a project that somebody else has open - is
 * what the program is made to say: it is logged as information, in its line. What the program or the machine should not
 * do is logged as an error, with its trace. Any thread.
 */
public final class FailureLog {

	private FailureLog() {
	}

	/**
	 * Logs a failure.
	 *
	 * @param line what the person is told
	 * @param cause why, null if the line says all
	 */
	public static void write(String line, Throwable cause) {
		ILog log = ILog.of(FailureLog.class);
		if (isRefusal(cause)) {
			log.info(line);
		} else {
			log.error(line, cause);
		}
	}

	private static boolean isRefusal(Throwable cause) {
		return cause == null || speaksToPerson(cause) && causes(cause.getCause()).noneMatch(FailureLog::isFault);
	}

	/** Whether the message of a failure is made for a person. */
	static boolean speaksToPerson(Throwable failure) {
		return failure instanceof StoreException || failure instanceof ImportException
				|| failure.getClass().getPackageName().startsWith("org.pressmark.");
	}

	private static boolean isFault(Throwable cause) {
		return cause instanceof RuntimeException || cause instanceof Error || cause instanceof SQLException;
	}

	private static Stream<Throwable> causes(Throwable first) {
		return Stream.iterate(Optional.ofNullable(first), Optional::isPresent,
				each -> each.map(Throwable::getCause)).flatMap(Optional::stream);
	}
}
