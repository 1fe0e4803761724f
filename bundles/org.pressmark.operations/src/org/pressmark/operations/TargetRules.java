// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.backup.ProjectBackups;
import org.pressmark.operations.internal.Messages;
import org.pressmark.operations.internal.Places;
import org.pressmark.store.ProjectFile;
import org.pressmark.store.StoreException;

/**
 * Where no report may be written, by whatever name or link: over a project, this one or another, over what is kept
 * beside a project while it is open, among the project's backups, or over another report. Not for the UI thread.
 *
 * @param project what is reported about
 * @param backupRoot the folder for the backups of all projects; empty if they are beside each
 */
public record TargetRules(Path project, Optional<Path> backupRoot) {

	/**
	 * Why no report may be written there.
	 *
	 * @return one line for a person; empty if it may
	 * @throws StoreException if that cannot be found out, so that it must not be written either
	 */
	public Optional<String> refusal(Path target) throws StoreException {
		try {
			return Optional.ofNullable(message(target)).map(message -> NLS.bind(message, target));
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.target_unknown, target, e.getMessage()), e);
		}
	}

	/**
	 * Refuses what must not be written.
	 *
	 * @throws StoreException if no report may be written there, saying why, or if that cannot be found out
	 */
	public void check(Path target) throws StoreException {
		Optional<String> refusal = refusal(target);
		if (refusal.isPresent()) {
			throw new StoreException(refusal.get());
		}
	}

	/**
	 * Why not all of these reports may be written: the first that may not, or that is at the place of one before it.
	 *
	 * @return one line for a person; empty if all may
	 * @throws StoreException if that cannot be found out, so that it must not be written either
	 */
	public Optional<String> refusal(List<Path> targets) throws StoreException {
		for (int i = 0; i < targets.size(); i++) {
			Optional<String> refusal = refusal(targets.get(i), targets.subList(0, i));
			if (refusal.isPresent()) {
				return refusal;
			}
		}
		return Optional.empty();
	}

	private Optional<String> refusal(Path target, List<Path> others) throws StoreException {
		try {
			for (Path other : others) {
				if (Places.isSame(target, other)) {
					return Optional.of(NLS.bind(Messages.target_twice, target));
				}
			}
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.target_unknown, target, e.getMessage()), e);
		}
		return refusal(target);
	}

	/**
	 * The open project's own files are recognised without opening them: to close one again would let go of all locks
	 * that this program has on it, on some systems.
	 */
	private String message(Path target) throws IOException, StoreException {
		Set<Path> projects = new LinkedHashSet<>(List.of(project.toAbsolutePath(), Places.real(project)));
		for (Path each : projects) {
			if (Places.isSame(target, each)) {
				return Messages.target_itself;
			}
			for (Path companion : ProjectFile.companions(each)) {
				if (Places.isSame(target, companion)) {
					return Messages.target_companion;
				}
			}
		}
		Path real = Places.real(target);
		for (Path each : projects) {
			if (new ProjectBackups(each, backupRoot).contain(real)) {
				return Messages.target_backups;
			}
		}
		return ofAnyProject(real);
	}

	private static String ofAnyProject(Path real) throws StoreException {
		if (ProjectFile.isCompanion(real)) {
			return Messages.target_companion;
		}
		if (Files.isRegularFile(real) && !Files.isReadable(real)) {
			return Messages.target_unreadable;
		}
		return ProjectFile.isProject(real) ? Messages.target_project : null;
	}
}
