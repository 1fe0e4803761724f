// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.URIUtil;

/** The Pressmark that runs. */
final class InstalledPressmark {

	/** Where the framework says that it is installed. */
	private static final String AREA = "osgi.install.area";

	private InstalledPressmark() {
	}

	/** The folder with its bundles in {@code plugins}; empty when it runs otherwise than installed, in a test or an IDE. */
	static Optional<Path> folder() {
		return Optional.ofNullable(System.getProperty(AREA)).flatMap(InstalledPressmark::path)
				.filter(folder -> Files.isDirectory(folder.resolve("plugins")) && Files.isDirectory(folder.resolve("features")));
	}

	private static Optional<Path> path(String address) {
		try {
			// The address has spaces and other letters as they are.
			return Optional.of(URIUtil.toFile(URIUtil.fromString(address)).toPath().toAbsolutePath().normalize());
		} catch (URISyntaxException | IllegalArgumentException e) {
			// No folder of this machine, then.
			return Optional.empty();
		}
	}
}
