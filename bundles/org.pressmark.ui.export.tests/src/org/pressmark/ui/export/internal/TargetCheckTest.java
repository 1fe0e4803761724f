// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.operations.TargetRules;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** What is said about a place where a report cannot be written, before it is tried. */
class TargetCheckTest {

	@TempDir
	private Path folder;

	private TargetCheck check(Path... files) {
		return check(Stream.of(files).map(Path::toString).toList());
	}

	private TargetCheck check(List<String> names) {
		return TargetCheck.of(names, new TargetRules(folder.resolve("p.pressmark"), Optional.empty()));
	}

	private static void assertProblem(String words, TargetCheck check) {
		assertTrue(check.problem().orElse("").contains(words), () -> check.problem().toString());
		assertEquals(List.of(), check.existing());
	}

	@Test
	void newFiles_Fine() {
		assertEquals(new TargetCheck(Optional.empty(), List.of()),
				check(folder.resolve("a.docx"), folder.resolve("a.xlsx")));
	}

	@Test
	void existingFiles_WouldBeReplaced() throws IOException {
		Path file = Files.createFile(folder.resolve("a.docx"));
		assertEquals(new TargetCheck(Optional.empty(), List.of(file)), check(file, folder.resolve("a.xlsx")));
	}

	@Test
	void none_Chosen() {
		assertProblem("at least one", check(List.of()));
	}

	@Test
	void name_Blank() {
		assertProblem("Enter a file", check(List.of("  ")));
	}

	@Test
	void name_NotAPath() {
		assertProblem("cannot be the name", check(List.of("a\0b")));
	}

	@Test
	void path_NotWhole() {
		assertProblem("only part of a path", check(List.of("a.docx")));
	}

	@Test
	void path_IsAFolder() {
		assertProblem("is a folder", check(folder));
	}

	@Test
	void folder_Missing() {
		assertProblem("there is no folder", check(folder.resolve("none").resolve("a.docx")));
	}

	@Test
	void file_Twice() {
		assertProblem("twice", check(folder.resolve("a.docx"), folder.resolve("x/../a.docx")));
	}

	@Test
	void project_IsNeverOfferedToBeReplaced() throws StoreException, IOException {
		Path project = folder.resolve("p.pressmark");
		ProjectStore.create(project, "P", "Ada").close();
		Path copy = Files.copy(project, folder.resolve("copy.docx"));

		assertProblem("is the project itself", check(project));
		assertProblem("is the project itself", check(Files.createSymbolicLink(folder.resolve("link.docx"), project)));
		assertProblem("kept beside a project", check(folder.resolve("p.pressmark-wal")));
		assertProblem("is a Pressmark project", check(folder.resolve("a.docx"), copy));
	}

	@Test
	void backups_AreNoPlaceForReports() throws IOException {
		Path backups = Files.createDirectory(folder.resolve("p.backups"));

		assertProblem("folder for backups", check(backups.resolve("a.docx")));
	}
}
