// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.DamagedProjectException;
import org.pressmark.store.StoreException;

/** What stands where a project is looked for or put, in words, where that is none and cannot be one. */
public final class Place {

	private Place() {
	}

	/**
	 * Refuses a place where no file can be read: nothing is there, or something else.
	 *
	 * @throws DamagedProjectException if there is a file and nothing is in it
	 */
	public static void requireFile(Path file) throws StoreException {
		refuseOccupied(file);
		if (!Files.exists(file)) {
			throw new StoreException(NLS.bind(Messages.open_missing, file));
		}
		try {
			if (Files.size(file) == 0) {
				throw new DamagedProjectException(file, NLS.bind(Messages.open_empty, file), null);
			}
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.open_failed, file, e.getMessage()), e);
		}
	}

	/** Refuses a place where no file can be put, nor one be replaced, because of what is there. */
	public static void refuseOccupied(Path file) throws StoreException {
		Optional<String> occupied = occupied(file);
		if (occupied.isPresent()) {
			throw new StoreException(occupied.get());
		}
	}

	private static Optional<String> occupied(Path file) {
		if (Files.isDirectory(file)) {
			return Optional.of(NLS.bind(Messages.open_folder, file));
		}
		if (Files.exists(file)) {
			return Files.isRegularFile(file) ? Optional.empty() : Optional.of(NLS.bind(Messages.open_noFile, file));
		}
		return Files.isSymbolicLink(file) ? Optional.of(NLS.bind(Messages.open_linkBroken, file, target(file)))
				: Optional.empty();
	}

	private static String target(Path link) {
		try {
			return Files.readSymbolicLink(link).toString();
		} catch (IOException e) {
			// It was taken away meanwhile, or may not be read: that it leads nowhere is worth saying all the same.
			return "?";
		}
	}
}
