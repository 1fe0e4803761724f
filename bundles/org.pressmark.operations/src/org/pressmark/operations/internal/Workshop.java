// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A folder of one's own on the disk where something is to appear when it is whole. It is gone when this is closed. */
public final class Workshop implements AutoCloseable {

	private final Path folder;

	/** @param beside the folder where the result belongs */
	public Workshop(Path beside) throws IOException {
		this.folder = Files.createTempDirectory(beside, ".pressmark");
	}

	/** A place for a file of that name. */
	public Path file(String name) {
		return folder.resolve(name);
	}

	@Override
	public void close() throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
