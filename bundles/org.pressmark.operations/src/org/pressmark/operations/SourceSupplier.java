// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;

/** Something to import that is read when its turn has come. */
@FunctionalInterface
public interface SourceSupplier {

	/**
	 * Reads it; called once, not on the UI thread.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException when it takes long and the person gave up
	 */
	Source read() throws ImportException;

	/**
	 * What stands in its place when it only says where articles are, as a feed does. Called once, before it is read, by
	 * whoever reads it; may take as long, and fail in the same way.
	 *
	 * @return empty if it is to be read itself; an empty list if nothing is to be read
	 */
	default Optional<List<NamedSource>> parts() throws ImportException {
		return Optional.empty();
	}

	/** A file. */
	static SourceSupplier of(Path file) {
		return () -> Source.of(file);
	}
}
