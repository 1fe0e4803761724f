// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where the p2 repository of Pressmark is: an address, or a folder of this machine. */
final class PluginRepository {

	private static final Set<String> SCHEMES = Set.of("file", "http", "https");

	/** One of these is in every p2 repository. */
	private static final List<String> CONTENTS = List.of("content.xml", "content.jar", "content.xml.xz",
			"compositeContent.xml", "compositeContent.jar");

	private PluginRepository() {
	}

	/**
	 * The address of a repository.
	 *
	 * @param text an address or a path, as a person gives it
	 * @return empty when that is neither an address that a build can use nor a folder with a repository in it
	 */
	static Optional<URI> of(String text) {
		Optional<URI> address = address(text);
		if (address.isPresent()) {
			return address.filter(uri -> !uri.getScheme().equals("file") || hasContent(path(uri)));
		}
		return path(text).filter(folder -> hasContent(Optional.of(folder))).map(folder -> folder.toAbsolutePath().toUri());
	}

	private static Optional<URI> address(String text) {
		try {
			URI uri = URI.create(text);
			boolean isComplete = uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getPath() != null
					&& uri.getQuery() == null && uri.getFragment() == null;
			return isComplete ? Optional.of(uri) : Optional.empty();
		} catch (IllegalArgumentException e) {
			// Then it may still be a path.
			return Optional.empty();
		}
	}

	private static Optional<Path> path(String text) {
		try {
			return Optional.of(Path.of(text));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static Optional<Path> path(URI uri) {
		try {
			return Optional.of(Path.of(uri));
		} catch (IllegalArgumentException e) {
			// Such as file://host/folder, which is no file of this machine.
			return Optional.empty();
		}
	}

	private static boolean hasContent(Optional<Path> folder) {
		return folder.stream().flatMap(path -> contents(path)).anyMatch(Files::isRegularFile);
	}

	private static Stream<Path> contents(Path folder) {
		return CONTENTS.stream().map(folder::resolve);
	}
}
