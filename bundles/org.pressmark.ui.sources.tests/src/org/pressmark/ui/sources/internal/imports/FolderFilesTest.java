// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are meant when somebody names a folder. */
class FolderFilesTest {

	@TempDir
	private Path root;
	private final FolderFiles files = new FolderFiles();

	private Path file(String name) throws IOException {
		Path file = root.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, name);
	}

	@Test
	void folder_FilesBelowSorted() throws IOException {
		Path second = file("b.txt");
		Path first = file("a/z.html");
		files.add(root);
		assertEquals(List.of(first, second), files.found());
		assertEquals(List.of(), files.failures());
	}

	@Test
	void folder_CompanionOfAPage_LeftOut() throws IOException {
		Path page = file("page.html");
		file("page_files/style.css");
		Path other = file("other_files/note.txt");
		files.add(root);
		assertEquals(List.of(other, page), files.found());
	}

	@Test
	void companion_NamedItself_Meant() throws IOException {
		file("page.html");
		Path inside = file("page_files/text.txt");
		files.add(root.resolve("page_files"));
		assertEquals(List.of(inside), files.found());
	}

	@Test
	void folder_Empty_Said() throws IOException {
		Path empty = Files.createDirectory(root.resolve("empty"));
		files.add(empty);
		assertTrue(files.failures().getFirst().message().contains(empty.toString()));
	}

	@Test
	void file_Missing_LeftToTheImport() {
		Path missing = root.resolve("missing.txt");
		files.add(missing);
		assertEquals(List.of(missing), files.found());
	}
}
