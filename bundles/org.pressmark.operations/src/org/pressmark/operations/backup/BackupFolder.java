// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.backup;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectFile;
import org.pressmark.store.ProjectSummary;
import org.pressmark.store.StoreException;

/**
 * A folder with backups. Whatever else is in it, other projects' backups for one, is left alone.
 *
 * @param path where; it need not be there yet
 * @param projectId whose backups; empty if that is not known, then all that there are
 */
record BackupFolder(Path path, Optional<String> projectId) {

	/** The backups in it, the newest first. */
	List<Backup> list() throws StoreException {
		List<Backup> backups = new ArrayList<>();
		try {
			for (Path file : files()) {
				backup(file).ifPresent(backups::add);
			}
		} catch (IOException e) {
			throw unreadable(e);
		}
		backups.sort(Comparator.comparing(Backup::at).thenComparing(Backup::isVerified).reversed());
		return backups;
	}

	private List<Path> files() throws StoreException {
		List<Path> all = new ArrayList<>();
		if (Files.isDirectory(path)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
				files.forEach(all::add);
			} catch (IOException | DirectoryIteratorException e) {
				throw unreadable(e);
			}
		}
		return all;
	}

	private StoreException unreadable(Exception e) {
		return new StoreException(NLS.bind(Messages.backups_unreadable, path, e.getMessage()), e);
	}

	/**
	 * A file for a backup of now that is not verified yet; its folder is there. It sorts after all others, also if the
	 * clock was put back.
	 */
	Path next(Instant now) throws StoreException {
		try {
			Files.createDirectories(path);
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.backups_noFolder, path, e.getMessage()), e);
		}
		Instant at = now.truncatedTo(ChronoUnit.SECONDS);
		Optional<Instant> newest = list().stream().map(Backup::at).findFirst().filter(last -> !last.isBefore(at));
		return free(newest.map(last -> last.plusSeconds(1)).orElse(at));
	}

	/** Takes the folder away again when no backup came of {@link #next} and nothing else is in it. */
	void discardIfEmpty() {
		if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try {
			Files.deleteIfExists(path);
		} catch (IOException e) {
			// There are backups in it, or it may not be deleted: an empty folder does no harm.
		}
	}

	/** Copies of whoever was killed while copying: nobody has written to them for a day. */
	List<Path> abandoned(Instant now) throws StoreException {
		List<Path> abandoned = new ArrayList<>();
		FileTime yesterday = FileTime.from(now.minus(1, ChronoUnit.DAYS));
		for (Path file : files()) {
			if (ProjectFile.isUnfinishedCopy(file) && isOlder(file, yesterday)) {
				abandoned.add(file);
			}
		}
		return abandoned;
	}

	private static boolean isOlder(Path file, FileTime than) {
		try {
			return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).compareTo(than) < 0;
		} catch (IOException e) {
			// It was finished, or taken away, meanwhile.
			return false;
		}
	}

	/** Gives a backup that was read back the name that says so. */
	static Path markVerified(Path unverified) throws IOException {
		BackupName name = BackupName.parse(unverified.getFileName().toString()).orElseThrow();
		return Files.move(unverified, unverified.resolveSibling(new BackupName(name.at(), true).toString()));
	}

	/** Somebody else's file, which is not in the list, may have the name. */
	private Path free(Instant from) {
		Instant at = from;
		while (isThere(new BackupName(at, true)) || isThere(new BackupName(at, false))) {
			at = at.plusSeconds(1);
		}
		return path.resolve(new BackupName(at, false).toString());
	}

	private boolean isThere(BackupName name) {
		return Files.exists(path.resolve(name.toString()), LinkOption.NOFOLLOW_LINKS);
	}

	private Optional<Backup> backup(Path file) throws IOException {
		Optional<BackupName> name = BackupName.parse(file.getFileName().toString());
		if (name.isEmpty() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			return Optional.empty();
		}
		long bytes = Files.size(file);
		try {
			ProjectSummary summary = ProjectFile.summary(file);
			return projectId.isPresent() && !projectId.get().equals(summary.projectId()) ? Optional.empty()
					: Optional.of(new Backup(file, name.get().at(), bytes, name.get().isVerified(), Optional.of(summary),
							Optional.empty()));
		} catch (StoreException e) {
			return Optional.of(new Backup(file, name.get().at(), bytes, name.get().isVerified(), Optional.empty(),
					Optional.of(e.getMessage())));
		}
	}
}
