// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.crash;

import java.nio.file.Files;
import java.nio.file.Path;

import org.pressmark.store.ProjectStore;

/**
 * A program that makes one whole file after the other until it is killed: new projects, backups of one, or projects of
 * this format out of older ones. It says {@code done} and the name of each that is made.
 * Arguments: what it does, the folder to do it in, and the project to make files of, if there is one.
 */
final class Maker {

	/** What it makes. */
	enum What {
		CREATE, BACK_UP, MIGRATE;

		/** The file of that number. */
		Path file(Path folder, int number) {
			return folder.resolve(number + ".pressmark");
		}
	}

	private Maker() {
	}

	public static void main(String[] arguments) throws Exception {
		Child.endWithParent();
		What what = What.valueOf(arguments[0]);
		Path folder = Path.of(arguments[1]);
		Path original = Path.of(arguments[2]);
		for (int i = 0; true; i++) {
			Path file = what.file(folder, i);
			switch (what) {
			case CREATE -> ProjectStore.create(file, "New", "Ada").close();
			case BACK_UP -> backUp(original, file);
			case MIGRATE -> migrate(original, file);
			}
			Child.say("done " + file.getFileName());
		}
	}

	private static void backUp(Path original, Path file) throws Exception {
		try (ProjectStore store = ProjectStore.openReadOnly(original)) {
			store.backup(file);
		}
	}

	private static void migrate(Path original, Path file) throws Exception {
		// Whole when it appears: what is killed here is the migration.
		Path copy = file.resolveSibling("copy");
		Files.copy(original, copy);
		Files.move(copy, file);
		ProjectStore.open(file, "Ada").close();
	}
}
