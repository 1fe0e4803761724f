// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal.plugin;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

/** A folder that is there with all its files, or not at all. */
public final class NewFolder {

	private NewFolder() {
	}

	/**
	 * Makes the folder.
	 *
	 * @param folder where; the folder that it is to be in exists
	 * @param files texts by their paths in it
	 * @throws FileAlreadyExistsException when something is there already, which stays as it is
	 * @throws IOException when it cannot be written; nothing is left behind
	 */
	public static void write(Path folder, Map<String, String> files) throws IOException {
		Path whole = folder.toAbsolutePath();
		refuseExisting(whole);
		Path begun = Files.createTempDirectory(whole.getParent(), ".new-plugin");
		try {
			// As private as folders are that anybody makes, and not as a temporary one.
			Path content = Files.createDirectory(begun.resolve("content"));
			for (Map.Entry<String, String> file : files.entrySet()) {
				Path path = content.resolve(file.getKey());
				Files.createDirectories(path.getParent());
				Files.writeString(path, file.getValue());
			}
			refuseExisting(whole);
			Files.move(content, whole);
		} finally {
			delete(begun);
		}
	}

	private static void refuseExisting(Path folder) throws FileAlreadyExistsException {
		if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			throw new FileAlreadyExistsException(folder.toString());
		}
	}

	private static void delete(Path folder) throws IOException {
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
