// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.backup;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import org.pressmark.store.DamagedProjectException;
import org.pressmark.store.Problem;
import org.pressmark.store.ProjectFile;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectSummary;
import org.pressmark.store.StoreException;

/**
 * Where the backups of a project are, and which there are: in the folder {@code NAME.backups} beside it, or in a folder
 * of its own below one for all projects, called by its name and the beginning of its id, so that two projects of one
 * name do not mix. Nothing is cached. Not for the UI thread.
 *
 * @param project the project's file; may be damaged or missing
 * @param root the folder for the backups of all projects; empty if they are beside each
 */
public record ProjectBackups(Path project, Optional<Path> root) {

	/** How the names of project files end. */
	static final String EXTENSION = ".pressmark";

	/** The ten characters of an id that tell the millisecond, and some that chance made. */
	private static final int ID_CHARACTERS = 13;

	/**
	 * The backups, the newest first. When the project cannot be read any more, these are the backups of all projects that
	 * were here under its name.
	 *
	 * @throws StoreException if a folder cannot be read; a backup that cannot be read says so itself
	 */
	public List<Backup> list() throws StoreException {
		Optional<String> projectId = projectId();
		List<Backup> backups = new ArrayList<>();
		for (Path folder : folders(projectId)) {
			backups.addAll(new BackupFolder(folder, projectId).list());
		}
		backups.sort(Comparator.comparing(Backup::at).reversed());
		return backups;
	}

	/** Beginnings of backups that never became any, because the program was killed. */
	List<Path> abandoned(Instant now) throws StoreException {
		List<Path> abandoned = new ArrayList<>();
		Optional<String> projectId = projectId();
		for (Path folder : folders(projectId)) {
			abandoned.addAll(new BackupFolder(folder, projectId).abandoned(now));
		}
		return abandoned;
	}

	/**
	 * The newest backup that nothing is wrong with; looks through one after the other.
	 *
	 * @param cancelled is asked now and then
	 * @throws java.util.concurrent.CancellationException if it was cancelled
	 */
	public Optional<Backup> newestWhole(BooleanSupplier cancelled) throws StoreException {
		for (Backup backup : list()) {
			if (backup.summary().isPresent() && isWhole(backup, cancelled)) {
				return Optional.of(backup);
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether a file is, or would be, in a folder for backups of the project: also in the one beside it, where there are
	 * copies of its older formats in any case.
	 *
	 * @param file its real path, as far as it is there
	 * @throws IOException if the folders cannot be looked at
	 */
	public boolean contain(Path file) throws IOException {
		List<Path> folders = new ArrayList<>(folders(projectId()));
		folders.add(besideProject());
		for (Path folder : folders) {
			if (Files.isDirectory(folder) && file.startsWith(folder.toRealPath())) {
				return true;
			}
		}
		return false;
	}

	/** The folder for new backups of the project with that id. */
	BackupFolder folder(String projectId) {
		return new BackupFolder(path(projectId), Optional.of(projectId));
	}

	/**
	 * What the disk did to a file.
	 *
	 * @return empty if it is whole
	 * @throws StoreException if it cannot be looked at for other reasons
	 */
	static Optional<String> damage(Path file, BooleanSupplier cancelled) throws StoreException {
		try {
			List<Problem> problems = ProjectFile.look(file, ProjectReader::checkStorage, cancelled);
			return problems.stream().findFirst().map(Problem::toString);
		} catch (DamagedProjectException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** The project's file without what all projects' names end with. */
	String name() {
		String name = project.getFileName().toString();
		return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length())
				: name;
	}

	/** One that could not be looked at is passed over: what is asked for is one that can be. */
	private static boolean isWhole(Backup backup, BooleanSupplier cancelled) {
		try {
			return damage(backup.file(), cancelled).isEmpty();
		} catch (StoreException e) {
			return false;
		}
	}

	private Optional<String> projectId() {
		try {
			return Optional.of(ProjectFile.summary(project)).map(ProjectSummary::projectId);
		} catch (StoreException e) {
			// It is damaged or gone: that is what its backups are for.
			return Optional.empty();
		}
	}

	private Path path(String projectId) {
		return root.map(folder -> folder.resolve(name() + '-' + beginning(projectId))).orElseGet(this::besideProject);
	}

	private Path besideProject() {
		return project.toAbsolutePath().resolveSibling(name() + ".backups");
	}

	/** An id comes out of a file that anybody may have written: it must not lead to another folder. */
	private static String beginning(String projectId) {
		String safe = projectId.replaceAll("[^0-9A-Za-z]", "_");
		return safe.substring(0, Math.min(safe.length(), ID_CHARACTERS));
	}

	private List<Path> folders(Optional<String> projectId) {
		return projectId.map(id -> List.of(path(id))).orElseGet(this::folders);
	}

	/** All in which there may be backups of the project, by its name alone. */
	private List<Path> folders() {
		if (root.isEmpty()) {
			return List.of(besideProject());
		}
		Pattern name = Pattern.compile(Pattern.quote(name()) + "-\\w{1," + ID_CHARACTERS + '}');
		List<Path> folders = new ArrayList<>();
		try (DirectoryStream<Path> all = Files.newDirectoryStream(root.get(), Files::isDirectory)) {
			all.forEach(folders::add);
		} catch (IOException | DirectoryIteratorException e) {
			return List.of();
		}
		folders.removeIf(folder -> !name.matcher(folder.getFileName().toString()).matches());
		return folders;
	}
}
