// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.internal.Messages;
import org.pressmark.sources.ImportException;

/**
 * The files that are meant when somebody names files and folders: of a folder all files in it and below, by their names
 * with the folders among them; without hidden ones, projects, and what browsers save beside a page. Links to files are
 * followed, links to folders, which could lead in circles, are not. A file that is named itself is always meant, but a project is refused. What is
 * no file that can be read - a link to nothing or out of the folder, a pipe, a folder without permission - is refused
 * with the reason when its turn has come. Not for the UI thread.
 */
public final class SourceFiles {

	/** Projects, and what the database keeps beside one that is open, may lie among the articles. */
	private static final Pattern PROJECT = Pattern.compile(".*\\.pressmark(-wal|-shm|-journal|-lock|\\.part)?");
	private static final String COMPANION = "_files";
	private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");
	private static final Comparator<Path> BY_NAME = Comparator.comparing(path -> path.getFileName().toString());

	private final List<NamedSource> found = new ArrayList<>();
	private final Path root;

	private SourceFiles(Path root) {
		this.root = root;
	}

	/**
	 * The files that a path means, at least one source: a folder without files, and each one that cannot be read, is
	 * refused when its turn has come to be imported.
	 */
	public static List<NamedSource> of(Path path) {
		if (!Files.isDirectory(path)) {
			return List.of(isProject(path) ? refusedProject(path.toString()) : file(path));
		}
		SourceFiles files = new SourceFiles(path);
		files.collect(path);
		if (files.found.isEmpty()) {
			String name = path.toString();
			return List.of(NamedSource.refused(name,
					new ImportException(NLS.bind(Messages.import_folderEmpty, name))));
		}
		return List.copyOf(files.found);
	}

	/** Looked into, it might lose the locks that this program has on it, as some systems let go of them at every closing. */
	private static NamedSource refusedProject(String name) {
		return NamedSource.refused(name, new ImportException(NLS.bind(Messages.import_project, name)));
	}

	private static boolean isProject(Path path) {
		return path.getFileName() != null && PROJECT.matcher(path.getFileName().toString()).matches();
	}

	private static NamedSource file(Path file) {
		return new NamedSource(file.toString(), SourceSupplier.of(file));
	}

	private void collect(Path folder) {
		for (Path path : children(folder)) {
			if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
				collect(path);
			} else if (Files.isDirectory(path)) {
				refuseOutside(path, Messages.import_linkedFolder);
			} else if (Files.isSymbolicLink(path) && Files.notExists(path)) {
				refuse(path, Messages.import_linkBroken, null);
			} else if (!Files.isSymbolicLink(path) || !refuseOutside(path, Messages.import_linkedFile)) {
				found.add(file(path));
			}
		}
	}

	/**
	 * Refuses a link to what does not lie among the others, which nobody named; what does is imported with them.
	 *
	 * @return whether it was refused
	 */
	private boolean refuseOutside(Path link, String reason) {
		try {
			if (link.toRealPath().startsWith(root.toRealPath())) {
				return false;
			}
			refuse(link, reason, null);
		} catch (IOException e) {
			refuse(link, Messages.import_folderUnreadable, e);
		}
		return true;
	}

	private void refuse(Path path, String reason, Exception cause) {
		String name = path.toString();
		found.add(NamedSource.refused(name, new ImportException(NLS.bind(reason, name), cause)));
	}

	private List<Path> children(Path folder) {
		List<Path> children = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, SourceFiles::isWanted)) {
			stream.forEach(children::add);
		} catch (IOException | DirectoryIteratorException e) {
			refuse(folder, Messages.import_folderUnreadable, e);
		}
		children.sort(BY_NAME);
		return children;
	}

	private static boolean isWanted(Path path) throws IOException {
		return !Files.isHidden(path) && !isProject(path) && !isCompanion(path);
	}

	/** A browser saves "page.html" and a folder "page_files" with the page's pictures and scripts. */
	private static boolean isCompanion(Path path) {
		String name = path.getFileName().toString();
		return name.endsWith(COMPANION) && Files.isDirectory(path) && PAGES.stream().anyMatch(extension -> Files
				.exists(path.resolveSibling(name.substring(0, name.length() - COMPANION.length()) + extension)));
	}
}
