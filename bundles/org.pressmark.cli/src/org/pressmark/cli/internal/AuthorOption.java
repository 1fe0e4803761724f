// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.Optional;

import org.pressmark.operations.Author;

import picocli.CommandLine.Option;

/** Who changes the project, for its history. */
final class AuthorOption {

	@Option(names = "--author", paramLabel = "NAME", descriptionKey = "author")
	private String given;

	/** The name given, if there is one. */
	Optional<String> given() {
		return Optional.ofNullable(given).map(String::strip).filter(name -> !name.isEmpty());
	}

	/** The name given, else that of whoever works here. */
	String name() {
		return given().orElseGet(Author::current);
	}
}
