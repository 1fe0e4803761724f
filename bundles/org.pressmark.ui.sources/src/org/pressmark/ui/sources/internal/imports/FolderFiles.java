// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.Failure;
import org.pressmark.ui.sources.internal.Messages;

/**
 * Finds the files that are meant when somebody names files and folders: of a folder all files in it and below, sorted,
 * without hidden ones and without what browsers save beside a page. Links to folders are not followed.
 */
final class FolderFiles {

	private static final String COMPANION = "_files"; //$NON-NLS-1$
	private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final List<Path> found = new ArrayList<>();
	private final List<Failure> failures = new ArrayList<>();

	/** Adds a file, or the files of a folder. */
	void add(Path path) {
		if (!Files.isDirectory(path)) {
			found.add(path);
			return;
		}
		TreeSet<Path> files = new TreeSet<>();
		try {
			Files.walkFileTree(path, new Visitor(path, files));
		} catch (IOException e) {
			failures.add(unreadable(path, e));
		}
		if (files.isEmpty()) {
			failures.add(Failure.of(NLS.bind(Messages.import_folderEmpty, path)));
		}
		found.addAll(files);
	}

	/** The files. */
	List<Path> found() {
		return found;
	}

	/** The folders that could not be read or hold nothing. */
	List<Failure> failures() {
		return failures;
	}

	private static Failure unreadable(Path path, IOException cause) {
		return new Failure(NLS.bind(Messages.import_folderUnreadable, path, cause.getMessage()),
				Optional.of(cause));
	}

	/** A browser saves "page.html" and a folder "page_files" with the page's pictures and scripts. */
	private static boolean isCompanion(Path folder) {
		String name = folder.getFileName().toString();
		return name.endsWith(COMPANION) && PAGES.stream().anyMatch(extension -> Files
				.exists(folder.resolveSibling(name.substring(0, name.length() - COMPANION.length()) + extension)));
	}

	private final class Visitor extends SimpleFileVisitor<Path> {

		private final Path root;
		private final TreeSet<Path> files;

		Visitor(Path root, TreeSet<Path> files) {
			this.root = root;
			this.files = files;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
			boolean skip = !folder.equals(root) && (Files.isHidden(folder) || isCompanion(folder));
			return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			if (Files.isRegularFile(file) && !Files.isHidden(file)) {
				files.add(file);
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException failure) {
			failures.add(unreadable(file, failure));
			return FileVisitResult.CONTINUE;
		}
	}
}
