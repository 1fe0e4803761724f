// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.pressmark.store.ClosedProject;
import org.pressmark.store.DamagedProjectException;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** What a project is before it is replaced, and how that is kept. */
final class PresentState {

	private final ClosedProject place;
	private final ProjectBackups backups;
	private final Instant now;
	private boolean isDamaged;

	PresentState(ClosedProject place, ProjectBackups backups, Instant now) {
		this.place = place;
		this.backups = backups;
		this.now = now;
	}

	/**
	 * Makes one more backup of it, which rolls like all others.
	 *
	 * @return empty if that cannot be, for whatever reason: the file itself has to be kept then
	 */
	Optional<Path> keep(BooleanSupplier cancelled) throws IOException {
		Path copy = null;
		BackupFolder folder = null;
		try (ProjectStore store = ProjectStore.openReadOnly(place.file())) {
			String id = store.read(reader -> reader.summary().projectId());
			folder = backups.folder(id);
			copy = folder.next(now);
			store.backup(copy, cancelled);
			isDamaged = ProjectBackups.damage(copy, cancelled).isPresent();
			if (!isDamaged) {
				Path kept = BackupFolder.markVerified(copy);
				copy = null;
				return Optional.of(kept);
			}
		} catch (DamagedProjectException e) {
			isDamaged = true;
		} catch (StoreException e) {
			// The disk for backups is full, say. The file itself is kept, whatever is the matter with its copy.
		} finally {
			if (copy != null) {
				Files.deleteIfExists(copy);
			}
			if (folder != null) {
				folder.discardIfEmpty();
			}
		}
		return Optional.empty();
	}

	/** A name beside it that is free and tells what this is. */
	Path aside(boolean stays) {
		String what = !stays ? ".replaced-" : isDamaged ? ".damaged-" : ".before-restore-";
		Instant at = now;
		Path aside;
		do {
			aside = place.file().resolveSibling(backups.name() + what + BackupName.time(at) + ProjectBackups.EXTENSION);
			at = at.plusSeconds(1);
		} while (Files.exists(aside));
		return aside;
	}
}
