// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a project, or goes beside one, is known from what it is, and nothing else is made in its place. */
class ProjectFileTest {

	@TempDir
	Path folder;
	private Path project;

	@BeforeEach
	void create() throws StoreException {
		project = folder.resolve("p.pressmark");
		ProjectStore.create(project, "P", "Ada").close();
	}

	@Test
	void project_ByItsHeader_WhateverItsName() throws Exception {
		byte[] bytes = Files.readAllBytes(project);
		Path renamed = Files.write(folder.resolve("report.docx"), bytes);
		Path cutOff = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(bytes, 100));

		assertTrue(ProjectFile.isProject(project));
		assertTrue(ProjectFile.isProject(renamed));
		assertTrue(ProjectFile.isProject(cutOff));
		assertTrue(ProjectFile.isProject(Files.createSymbolicLink(folder.resolve("link.docx"), project)));
	}

	@Test
	void project_OtherFilesAreNone() throws Exception {
		assertFalse(ProjectFile.isProject(Files.writeString(folder.resolve("text.pressmark"), "SQLite format 3\0")));
		assertFalse(ProjectFile.isProject(Files.createFile(folder.resolve("empty.pressmark"))));
		assertFalse(ProjectFile.isProject(folder.resolve("missing.pressmark")));
		assertFalse(ProjectFile.isProject(folder));
	}

	@Test
	void companions_AreKnownOnlyBesideAProject() throws StoreException {
		for (Path companion : ProjectFile.companions(project)) {
			assertTrue(ProjectFile.isCompanion(companion), companion::toString);
		}
		assertTrue(ProjectFile.isCompanion(folder.resolve(".01arz3ndektsv4rrffq69g5fav-copy.pressmark.part")));
		assertFalse(ProjectFile.isCompanion(project));
		assertFalse(ProjectFile.isCompanion(folder.resolve("door-lock")));
		assertFalse(ProjectFile.isCompanion(folder.resolve(".hidden-spare.part")));
	}

	/** SQLite would take it for a journal and delete it. */
	@ParameterizedTest
	@ValueSource(strings = { "-wal", "-shm", "-journal", "-lock", ".part", "-WAL" })
	void companion_NothingIsMadeInItsPlace(String suffix) throws Exception {
		Path target = folder.resolve("p.pressmark" + suffix);

		try (ProjectStore store = ProjectStore.openReadOnly(project)) {
			assertRefused(target, () -> store.backup(target));
		}
		assertRefused(target, () -> ProjectStore.create(target, "Q", "Ada").close());
		assertRefused(target, () -> ClosedProject.take(target, "Ada").close());
		assertEquals(List.of("p.pressmark"), names());
	}

	private static void assertRefused(Path target, Executable making) {
		String reason = assertThrows(StoreException.class, making).getMessage();
		assertTrue(reason.startsWith(target + " has the name of a file that is kept beside a project"), reason);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}
}
