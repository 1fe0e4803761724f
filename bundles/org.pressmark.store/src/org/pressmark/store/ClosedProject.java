// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.internal.Access;
import org.pressmark.store.internal.Companions;
import org.pressmark.store.internal.Messages;
import org.pressmark.store.internal.Place;
import org.pressmark.store.internal.ProjectLock;
import org.pressmark.store.internal.WholeFile;

/**
 * The place of a project that nobody has open, to put another state of it there. As long as this is not closed, nobody
 * can open the project to change it. Belongs to whoever took it; for one thread, not that of the user interface.
 */
public final class ClosedProject implements AutoCloseable {

	private final Path file;
	private final Optional<ProjectLock> lock;

	private ClosedProject(Path file, Optional<ProjectLock> lock) {
		this.file = file;
		this.lock = lock;
	}

	/**
	 * Takes a project, damaged or whole, or the place where none is.
	 *
	 * @param file where; a link stands for what it leads to
	 * @param author who takes it, to be told to others who want it
	 * @throws StoreException if somebody has it open to change it, with who that is, it is a file that is kept beside
	 *         another project, something is there that is no file, or it cannot be locked
	 */
	public static ClosedProject take(Path file, String author) throws StoreException {
		Companions.refuse(file);
		Place.refuseOccupied(file);
		try {
			if (!Files.exists(file)) {
				return new ClosedProject(file.toAbsolutePath(), Optional.empty());
			}
			Path real = file.toRealPath();
			return new ClosedProject(real, Optional.of(Access.lockToReplace(real, author)));
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.open_notLocked, file, FileReason.of(e)), e);
		}
	}

	/** Where it is. */
	public Path file() {
		return file;
	}

	/** Whether there is something that would be replaced. */
	public boolean exists() {
		return Files.exists(file);
	}

	/**
	 * Puts a file here. What was here, with the journal that belongs to it, is moved and not changed. If it cannot be
	 * done, all is as it was. Where the disk can give a file two names, and there is no journal, there is a whole project
	 * here at every moment, whatever happens; else a power cut at the wrong one leaves only the other two files.
	 *
	 * @param whole a project that nobody has open, on the same disk; gone afterwards
	 * @param aside where to move what is here; nothing may be there yet
	 * @throws StoreException with the reason; another program may hold the file
	 */
	public void replace(Path whole, Path aside) throws StoreException {
		try {
			if (WholeFile.isAlone(file) && WholeFile.link(file, aside)) {
				replaceLinked(whole, aside);
			} else {
				replaceMoved(whole, aside);
			}
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.replace_failed, file, FileReason.of(e)), e);
		}
	}

	private void replaceLinked(Path whole, Path aside) throws IOException {
		try {
			Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			// It is still here under its own name.
			Files.delete(aside);
			throw e;
		}
	}

	private void replaceMoved(Path whole, Path aside) throws IOException {
		WholeFile.move(file, aside);
		try {
			Files.move(whole, file);
		} catch (IOException e) {
			moveBackAfter(e, aside);
			throw e;
		}
	}

	/** Deletes what {@link #replace} moved aside, because it is kept elsewhere. */
	public void discard(Path aside) throws IOException {
		WholeFile.delete(aside);
	}

	/** Lets others have the project again. */
	@Override
	public void close() throws StoreException {
		if (lock.isPresent()) {
			Access.unlock(lock.get());
		}
	}

	private void moveBackAfter(IOException failure, Path aside) {
		try {
			WholeFile.move(aside, file);
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}
}
