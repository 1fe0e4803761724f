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

/** What is said about a place where a report cannot be written, before it is tried. */
class TargetCheckTest {

	@TempDir
	private Path folder;

	private static TargetCheck check(Path... files) {
		return TargetCheck.of(Stream.of(files).map(Path::toString).toList());
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
		assertProblem("at least one", TargetCheck.of(List.of()));
	}

	@Test
	void name_Blank() {
		assertProblem("Enter a file", TargetCheck.of(List.of("  ")));
	}

	@Test
	void name_NotAPath() {
		assertProblem("cannot be the name", TargetCheck.of(List.of("a\0b")));
	}

	@Test
	void path_NotWhole() {
		assertProblem("only part of a path", TargetCheck.of(List.of("a.docx")));
	}

	@Test
	void path_IsAFolder() {
		assertProblem("is a folder", check(folder));
	}

	@Test
	void folder_Missing() {
		assertProblem("There is no folder", check(folder.resolve("none").resolve("a.docx")));
	}

	@Test
	void file_Twice() {
		assertProblem("twice", check(folder.resolve("a.docx"), folder.resolve("x/../a.docx")));
	}
}
