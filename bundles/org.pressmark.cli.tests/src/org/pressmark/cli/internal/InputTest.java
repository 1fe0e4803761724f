// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.sources.ImportException;

class InputTest {

	@TempDir
	private Path folder;

	@Test
	void folder_FilesByNameFoldersAmongThemHiddenOnesAndProjectsLeftOut() throws IOException {
		Files.createDirectories(folder.resolve("b"));
		Files.createDirectories(folder.resolve(".git"));
		for (String name : List.of("c.txt", "a.txt", "b/2.txt", "b/1.txt", ".hidden", ".git/config", "p.pressmark",
				"p.pressmark-wal", "p.pressmark.part")) {
			Files.writeString(folder.resolve(name), name);
		}

		List<Input> inputs = inputs(folder.toString());

		assertEquals(Stream.of("a.txt", "b/1.txt", "b/2.txt", "c.txt").map(folder::resolve).map(Path::toString).toList(),
				inputs.stream().map(Input::name).toList());
	}

	@Test
	void folder_Empty_IsRefused() {
		ImportException refused = refused(folder.toString());

		assertTrue(refused.getMessage().startsWith(folder + " has no files"), refused.getMessage());
	}

	@Test
	void file_Hidden_IsTakenWhenNamed() throws Exception {
		Path hidden = Files.writeString(folder.resolve(".hidden"), "text");

		assertEquals(hidden.toString(), inputs(hidden.toString()).getFirst().supplier().read().name());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/", "HTTP://example.org/a b", "file:///etc/hosts", "ftp://a" })
	void address_IsRefused(String address) {
		assertTrue(refused(address).getMessage().startsWith(address + " was not fetched"));
	}

	@Test
	void path_Impossible_IsRefused() {
		assertTrue(refused("a\0b").getMessage().contains("cannot be a path"));
	}

	@Test
	void hyphen_IsStandardInput() throws Exception {
		InputStream in = new ByteArrayInputStream("words".getBytes(StandardCharsets.UTF_8));

		Input input = Input.of(List.of("-"), in).getFirst();

		assertEquals("-", input.name());
		assertArrayEquals("words".getBytes(StandardCharsets.UTF_8), input.supplier().read().bytes());
	}

	private static ImportException refused(String argument) {
		Input input = inputs(argument).getFirst();
		return assertThrows(ImportException.class, input.supplier()::read);
	}

	private static List<Input> inputs(String... arguments) {
		return Input.of(List.of(arguments), InputStream.nullInputStream());
	}
}
