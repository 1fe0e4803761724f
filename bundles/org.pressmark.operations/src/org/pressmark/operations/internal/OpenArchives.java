// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.HashSet;
import java.util.Set;

import org.pressmark.sources.ReadingSteps;

/** The archives of which there is more to read; once this is closed, there is no more. Thread-safe. */
public final class OpenArchives implements AutoCloseable {

	private final Set<ReadingSteps> archives = new HashSet<>();
	private boolean closed;

	/** Has an archive closed with the others, or at once if that was done. */
	public synchronized void add(ReadingSteps archive) {
		if (closed) {
			archive.close();
		} else {
			archives.add(archive);
		}
	}

	/** Closes an archive of which nothing is left. */
	public synchronized void remove(ReadingSteps archive) {
		archives.remove(archive);
		archive.close();
	}

	@Override
	public synchronized void close() {
		closed = true;
		archives.forEach(ReadingSteps::close);
		archives.clear();
	}
}
