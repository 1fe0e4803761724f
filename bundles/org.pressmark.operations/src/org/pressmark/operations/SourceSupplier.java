// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.nio.file.Path;

import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;

/** Something to import that is read when its turn has come. */
@FunctionalInterface
public interface SourceSupplier {

	/** Reads it; called once, not on the UI thread. */
	Source read() throws ImportException;

	/** A file. */
	static SourceSupplier of(Path file) {
		return () -> Source.of(file);
	}
}
