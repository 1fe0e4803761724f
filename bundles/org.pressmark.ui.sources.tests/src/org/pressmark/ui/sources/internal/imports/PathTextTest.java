// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that is pasted where files and folders are wanted. */
class PathTextTest {

	@TempDir
	private Path folder;

	@Test
	void lines_EachAPath() {
		Path one = folder.resolve("one article.txt");
		Path other = folder.resolve("other");

		assertEquals(List.of(one, other), PathText.paths("\n " + one + " \r\n" + other + "\n\n"));
	}

	@Test
	void line_InQuotationMarks() {
		Path file = folder.resolve("it's one.txt");

		assertEquals(List.of(file, file), PathText.paths("\"" + file + "\"\n'" + file + "'"));
	}

	@Test
	void line_AddressOfAFile() {
		Path file = folder.resolve("K\u00f6ln 1.txt");

		assertEquals(List.of(file), PathText.paths(file.toUri().toString()));
	}

	@Test
	void line_InTheHomeFolder() {
		assertEquals(List.of(Path.of(System.getProperty("user.home"), "a.txt")), PathText.paths("~/a.txt"));
	}

	@Test
	void line_NoWholePath_IsNone() {
		assertEquals(List.of(), PathText.paths("a.txt"));
		assertEquals(List.of(), PathText.paths(folder + "\nMinisters met in London."));
		assertEquals(List.of(), PathText.paths("file:///%zz"));
		assertEquals(List.of(), PathText.paths(folder + "\0"));
		assertEquals(List.of(), PathText.paths(" \n"));
	}

	@Test
	void dropped_PathsOrNothing() {
		Path file = folder.resolve("a.txt");

		assertEquals(new Dropped.Importable(ImportSources.of(List.of(file))),
				Dropped.paths(file.toString()));
		assertEquals(new Dropped.ProjectFile(folder.resolve("g7.pressmark")),
				Dropped.paths(folder.resolve("g7.pressmark").toString()));
		assertInstanceOf(Dropped.Nothing.class, Dropped.paths("Ministers met."));
		assertInstanceOf(Dropped.Address.class, Dropped.paths("https://example.org/a"));
	}
}
