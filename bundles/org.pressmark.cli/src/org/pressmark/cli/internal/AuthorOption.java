// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import picocli.CommandLine.Option;

/** Who changes the project, for its history. */
final class AuthorOption {

	private static final String VARIABLE = "PRESSMARK_AUTHOR";

	@Option(names = "--author", paramLabel = "NAME", descriptionKey = "author")
	private String given;

	/** The name given, else the environment's, else that of the operating system's user. */
	String name() {
		return isName(given) ? given.strip() : fromEnvironment();
	}

	private static String fromEnvironment() {
		String name = System.getenv(VARIABLE);
		return isName(name) ? name.strip() : System.getProperty("user.name");
	}

	private static boolean isName(String name) {
		return name != null && !name.isBlank();
	}
}
