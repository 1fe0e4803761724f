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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.operations.NamedSource;
import org.pressmark.sources.ImportException;

class InputsTest {

	@TempDir
	private Path folder;

	@Test
	void arguments_InTheirOrder_FoldersAsTheirFiles() throws IOException {
		Path inside = Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("1.txt"), "text");
		Path last = folder.resolve("a.txt");

		List<String> names = inputs(inside.getParent().toString(), "-", last.toString()).stream().map(NamedSource::name)
				.toList();

		assertEquals(List.of(inside.toString(), "-", last.toString()), names);
	}

	@Test
	void folder_Empty_IsRefused() {
		ImportException refused = refused(folder.toString());

		assertTrue(refused.getMessage().startsWith(folder + " has no files"), refused.getMessage());
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

		NamedSource input = Inputs.of(List.of("-"), in).getFirst();

		assertEquals("-", input.name());
		assertArrayEquals("words".getBytes(StandardCharsets.UTF_8), input.supplier().read().bytes());
	}

	private static ImportException refused(String argument) {
		NamedSource input = inputs(argument).getFirst();
		return assertThrows(ImportException.class, input.supplier()::read);
	}

	private static List<NamedSource> inputs(String... arguments) {
		return Inputs.of(List.of(arguments), InputStream.nullInputStream());
	}
}
