// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {

	@TempDir
	private Path parent;

	private List<String> inside() throws IOException {
		try (Stream<Path> paths = Files.walk(parent)) {
			return paths.filter(path -> !path.equals(parent)).map(path -> parent.relativize(path).toString()).sorted().toList();
		}
	}

	@Test
	void write_AllFiles() throws IOException {
		NewFolder.write(parent.resolve("new"), Map.of("a", "text", "b/c/d", "é"));

		assertEquals(List.of("new", "new/a", "new/b", "new/b/c", "new/b/c/d"), inside());
		assertEquals("é", Files.readString(parent.resolve("new/b/c/d")));
	}

	@Test
	void write_Existing_StaysAsItIs() throws IOException {
		Path folder = Files.createDirectory(parent.resolve("new"));
		assertThrows(FileAlreadyExistsException.class, () -> NewFolder.write(folder, Map.of("a", "text")));

		Files.createSymbolicLink(parent.resolve("link"), Path.of("nowhere"));
		assertThrows(FileAlreadyExistsException.class, () -> NewFolder.write(parent.resolve("link"), Map.of("a", "text")));

		assertEquals(List.of("link", "new"), inside());
	}

	@Test
	void write_Failing_LeavesNothing() throws IOException {
		Map<String, String> impossible = new TreeMap<>(Map.of("a", "text", "a/b", "text"));

		assertThrows(IOException.class, () -> NewFolder.write(parent.resolve("new"), impossible));

		assertEquals(List.of(), inside());
	}
}
