// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Text that names files and folders, as people type it and file managers and terminals copy it. */
final class PathText {

	private static final String QUOTES = "\"'";
	private static final String HOME = "~/";
	private static final String FILE_ADDRESS = "file:";

	private PathText() {
	}

	/**
	 * The paths in a text: a whole path a line, which may stand in quotation marks, begin with {@code ~/}, or be an
	 * address with {@code file:}. Whether something is there is not looked at.
	 *
	 * @return empty if a line is something else, or no line is a path
	 */
	static List<Path> paths(String text) {
		List<Optional<Path>> paths = text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(PathText::path)
				.toList();
		return paths.stream().allMatch(Optional::isPresent) ? paths.stream().map(Optional::orElseThrow).toList()
				: List.of();
	}

	private static Optional<Path> path(String line) {
		String name = unquoted(line);
		try {
			return Optional.of(name.startsWith(FILE_ADDRESS) ? Path.of(URI.create(name)) : Path.of(withHome(name)))
					.filter(Path::isAbsolute);
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			// It is no path on this system, or no address.
			return Optional.empty();
		}
	}

	private static String unquoted(String line) {
		int last = line.length() - 1;
		boolean quoted = last > 0 && QUOTES.indexOf(line.charAt(0)) >= 0 && line.charAt(last) == line.charAt(0);
		return quoted ? line.substring(1, last) : line;
	}

	private static String withHome(String name) {
		return name.startsWith(HOME) ? System.getProperty("user.home") + name.substring(1) : name;
	}
}
