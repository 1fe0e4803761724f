// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.internal.Cancelling;
import org.pressmark.operations.internal.Messages;
import org.pressmark.operations.internal.Workshop;
import org.pressmark.store.ClosedProject;
import org.pressmark.store.DamagedProjectException;
import org.pressmark.store.FileReason;
import org.pressmark.store.Problem;
import org.pressmark.store.ProjectFile;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * Makes a project what a backup holds. The backup is only read, and only taken if nothing at all is wrong with it. What
 * the project was is kept: as one more backup, or if that cannot be, moved aside as it is. The project is replaced whole
 * or not at all, and only while nobody has it open. Not for the UI thread.
 */
public final class RestoreBackup {

	/**
	 * Where what the project was is now. Both are empty if there was none.
	 *
	 * @param kept the backup that was made of it
	 * @param aside its file, beside the project, as it was: it is damaged, or could not be copied
	 */
	public record Result(Optional<Path> kept, Optional<Path> aside) {
	}

	private final Path backup;
	private final ProjectBackups backups;
	private final String author;
	private final InstantSource clock;

	/**
	 * @param backup what to restore, wherever it is
	 * @param backups the project to restore, and where its backups are
	 * @param author who does it, to be told to others who want the project meanwhile
	 * @param clock the time
	 */
	public RestoreBackup(Path backup, ProjectBackups backups, String author, InstantSource clock) {
		this.backup = backup;
		this.backups = backups;
		this.author = author;
		this.clock = clock;
	}

	/**
	 * Restores it.
	 *
	 * @throws StoreException if it was not restored, with the reason; the project is then as it was
	 * @throws OperationCanceledException if it was cancelled; the project is then as it was
	 */
	public Result run(IProgressMonitor monitor) throws StoreException {
		return Cancelling.run(() -> restore(monitor));
	}

	private Result restore(IProgressMonitor monitor) throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.restore_task, backups.name()), 4);
		try (ClosedProject place = ClosedProject.take(backups.project(), author)) {
			refuseUnusable(place);
			try (Workshop workshop = new Workshop(place.file().getParent())) {
				Path whole = wholeCopy(workshop.file(place.file().getFileName().toString()), progress.split(3));
				return replace(place, whole, progress.split(1));
			}
		} catch (DamagedProjectException e) {
			throw damaged(e);
		} catch (IOException e) {
			throw new StoreException(
					NLS.bind(Messages.restore_failed, new Object[] { backup, backups.project(), FileReason.of(e) }), e);
		}
	}

	/** Another one helps, and not a backup of this one, as would help a project; what was never one is named as it is. */
	private StoreException damaged(DamagedProjectException e) throws StoreException {
		return ProjectFile.isProject(backup) ? new StoreException(NLS.bind(Messages.restore_damaged, backup), e) : e;
	}

	private void refuseUnusable(ClosedProject place) throws StoreException, IOException {
		if (!Files.isRegularFile(backup)) {
			throw new StoreException(NLS.bind(Messages.restore_missing, backup));
		}
		if (place.exists() && Files.isSameFile(backup, place.file())) {
			throw new StoreException(NLS.bind(Messages.restore_itself, backup));
		}
		Path journal = backup.resolveSibling(backup.getFileName() + "-wal");
		if (Files.exists(journal) && Files.size(journal) > 0) {
			throw new StoreException(NLS.bind(Messages.restore_inUse, backup));
		}
		String ofProject = ProjectFile.summary(backup).projectId();
		if (projectId(place).filter(id -> !id.equals(ofProject)).isPresent()) {
			throw new StoreException(NLS.bind(Messages.restore_otherProject, backup, backups.project()));
		}
	}

	private static Optional<String> projectId(ClosedProject place) {
		try {
			return Optional.of(ProjectFile.summary(place.file()).projectId());
		} catch (StoreException e) {
			// It is not there or cannot be read, which is why somebody restores it.
			return Optional.empty();
		}
	}

	/** What is put in place is the same, byte for byte, as what was verified, and is on the disk. */
	private Path wholeCopy(Path copy, SubMonitor progress) throws StoreException, IOException {
		progress.setWorkRemaining(4);
		boolean isOfPresentFormat = ProjectFile.hasPresentFormat(backup);
		if (isOfPresentFormat) {
			requireNone(ProjectFile.look(backup, ProjectReader::check, progress::isCanceled));
		}
		progress.split(2);
		Files.copy(backup, copy);
		if (Files.mismatch(backup, copy) >= 0) {
			throw new StoreException(NLS.bind(Messages.restore_changed, backup));
		}
		if (!isOfPresentFormat) {
			verifyOlder(copy, progress);
		}
		try (FileChannel written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
			written.force(true);
		}
		progress.split(1);
		return copy;
	}

	/** What can only be verified after it was brought to the present format is brought there where nobody sees it. */
	private void verifyOlder(Path copy, SubMonitor progress) throws StoreException {
		try (ProjectStore store = ProjectStore.openToWrite(copy, author, progress.split(1))) {
			requireNone(store.read(ProjectReader::check));
		}
	}

	private void requireNone(List<Problem> problems) throws StoreException {
		if (!problems.isEmpty()) {
			throw new StoreException(problems.size() == 1 ? NLS.bind(Messages.restore_problem, backup, problems.getFirst())
					: Plurals.bind(Messages.restore_problems,
							new Object[] { backup, problems.getFirst(), problems.size() - 1 }));
		}
	}

	private Result replace(ClosedProject place, Path whole, SubMonitor progress) throws StoreException, IOException {
		PresentState present = new PresentState(place, backups, clock.instant());
		Optional<Path> kept = place.exists() ? present.keep(progress::isCanceled) : Optional.empty();
		Path aside = present.aside(kept.isEmpty());
		place.replace(whole, aside);
		if (kept.isPresent()) {
			place.discard(aside);
		}
		return new Result(kept, Optional.of(aside).filter(Files::exists));
	}
}
