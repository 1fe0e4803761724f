// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A file or folder of a bundle that holds nothing but what the generator wrote. */
final class GeneratedFiles {

	private final Path fresh;
	private final Path bundles;
	private final Path part;

	/**
	 * @param fresh the folder that was just generated into
	 * @param bundles the folder that holds the committed files
	 * @param part the file or folder in both
	 */
	GeneratedFiles(Path fresh, Path bundles, Path part) {
		this.fresh = fresh;
		this.bundles = bundles;
		this.part = part;
	}

	/** Returns the committed files that are missing, superfluous or of other content, in a stable order. */
	List<Path> differences() throws IOException {
		SortedSet<Path> names = new TreeSet<>(names(fresh));
		names.addAll(names(bundles));
		List<Path> differing = new ArrayList<>();
		for (Path name : names) {
			if (!sameContent(name)) {
				differing.add(bundles.resolve(name));
			}
		}
		return differing;
	}

	/** Makes the committed files what was generated and returns those that this changed. */
	List<Path> replace() throws IOException {
		List<Path> differing = differences();
		for (Path file : differing) {
			Path source = fresh.resolve(bundles.relativize(file));
			if (Files.exists(source)) {
				Files.createDirectories(file.getParent());
				Files.writeString(file, Layout.of(Files.readString(source)));
			} else {
				Files.delete(file);
			}
		}
		return differing;
	}

	private boolean sameContent(Path name) throws IOException {
		Path committed = bundles.resolve(name);
		Path generated = fresh.resolve(name);
		return Files.exists(committed) && Files.exists(generated)
				&& Layout.of(Files.readString(generated)).equals(Files.readString(committed));
	}

	private List<Path> names(Path root) throws IOException {
		Path start = root.resolve(part);
		if (!Files.exists(start)) {
			return List.of();
		}
		try (var files = Files.walk(start)) {
			return files.filter(Files::isRegularFile).map(root::relativize).toList();
		}
	}
}
