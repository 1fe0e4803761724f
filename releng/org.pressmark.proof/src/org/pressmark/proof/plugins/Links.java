// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of files that nobody writes into, without their bytes where that is possible. */
final class Links {

	private Links() {
	}

	/** Makes the link, or a copy where the file system has no hard links or another one holds the file. */
	static void make(Path link, Path file) throws IOException {
		try {
			Files.createLink(link, file);
		} catch (IOException | UnsupportedOperationException e) {
			Files.copy(file, link);
		}
	}
}
