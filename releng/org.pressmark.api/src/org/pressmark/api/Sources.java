// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of the bundles, of which the Javadoc says what plug-ins may implement: all that is not {@code @noimplement}. */
record Sources(Path bundles) {

	private static final String NOT_FOR_CLIENTS = "@noimplement";
	private static final List<String> FOLDERS = List.of("src", "src-gen");

	/** Whether plug-ins may implement or extend a type of a package; nested ones are as what is around them. */
	boolean isForClients(String bundle, Class<?> type) {
		return Stream.of(type.getName().substring(type.getPackageName().length() + 1).replaceFirst("\\$.*", ""), "package-info")
				.noneMatch(file -> says(bundle, type.getPackageName(), file));
	}

	private boolean says(String bundle, String name, String file) {
		return FOLDERS.stream().map(folder -> bundles.resolve(bundle).resolve(folder).resolve(name.replace('.', '/'))
				.resolve(file + ".java")).filter(Files::exists).anyMatch(Sources::says);
	}

	private static boolean says(Path file) {
		try {
			return Files.readString(file).contains(NOT_FOR_CLIENTS);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
