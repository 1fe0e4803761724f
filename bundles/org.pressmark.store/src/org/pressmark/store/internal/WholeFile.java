// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A database file with the companions that SQLite keeps beside it while it is open. */
public final class WholeFile {

	/** What SQLite can make anew from the others. */
	private static final String INDEX = "-shm";
	/** What SQLite would write into whatever file has the name; the file itself goes first, for it alone can be in use. */
	private static final List<String> PARTS = List.of("", "-wal", "-journal");

	private WholeFile() {
	}

	/** Deletes what is there of it. */
	public static void delete(Path file) throws IOException {
		Files.deleteIfExists(beside(file, INDEX));
		for (String part : PARTS.reversed()) {
			Files.deleteIfExists(beside(file, part));
		}
	}

	/** What could not be written whole does not stay; that it does is worth less than why it failed. */
	static void deleteAfter(Exception failure, Path file) {
		try {
			delete(file);
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}

	/** Whether the database file is there and none of those without which it is not whole. */
	public static boolean isAlone(Path file) {
		return PARTS.stream().allMatch(part -> part.isEmpty() == Files.exists(beside(file, part)));
	}

	/**
	 * Gives the database file another name besides its own; what comes to the own one will need an index of its own.
	 *
	 * @return whether the disk can do that
	 */
	public static boolean link(Path file, Path other) throws IOException {
		try {
			Files.createLink(other, file);
			Files.deleteIfExists(beside(file, INDEX));
			return true;
		} catch (FileAlreadyExistsException e) {
			throw e;
		} catch (UnsupportedOperationException | FileSystemException e) {
			// Some disks, sticks for one, cannot; some systems do not let everybody. The file can still be moved.
			return false;
		}
	}

	/** Moves what is there of it, all or nothing. Nothing may be at the target. */
	public static void move(Path from, Path to) throws IOException {
		Deque<String> moved = new ArrayDeque<>();
		try {
			for (String part : PARTS) {
				if (Files.exists(beside(from, part))) {
					Files.move(beside(from, part), beside(to, part));
					moved.push(part);
				}
			}
			Files.deleteIfExists(beside(from, INDEX));
		} catch (IOException e) {
			moveBackAfter(e, moved, from, to);
			throw e;
		}
	}

	private static void moveBackAfter(IOException failure, Deque<String> moved, Path from, Path to) {
		for (String part : moved) {
			try {
				Files.move(beside(to, part), beside(from, part));
			} catch (IOException e) {
				failure.addSuppressed(e);
			}
		}
	}

	private static Path beside(Path file, String suffix) {
		return file.resolveSibling(file.getFileName() + suffix);
	}
}
