// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A database file with the companions that SQLite keeps beside it while it is open. */
final class WholeFile {

	private static final List<String> SUFFIXES = List.of("-wal", "-shm", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private WholeFile() {
	}

	static void delete(Path file) throws IOException {
		for (String suffix : SUFFIXES) {
			Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
		}
	}

	/** What could not be written whole does not stay; that it does is worth less than why it failed. */
	static void deleteAfter(Exception failure, Path file) {
		try {
			delete(file);
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}
}
