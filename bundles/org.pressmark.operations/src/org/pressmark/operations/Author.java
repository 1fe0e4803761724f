// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.operations.internal.Messages;

/** Who works on projects, for the history, the annotations and the reports. */
public final class Author {

	private static final String VARIABLE = "PRESSMARK_AUTHOR";

	private Author() {
	}

	/**
	 * The name in the environment variable {@code PRESSMARK_AUTHOR}, else that of the operating system's user, else a
	 * word for an unknown person. Never null or blank.
	 */
	public static String current() {
		return firstKnown(System.getenv(VARIABLE), System.getProperty("user.name"));
	}

	/** The first name that says something, without white space around it; names may be null. */
	static String firstKnown(String... names) {
		return Stream.of(names).map(Optional::ofNullable).flatMap(Optional::stream).map(String::strip)
				.filter(name -> !name.isEmpty()).findFirst().orElse(Messages.author_unknown);
	}
}
