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
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.operations.NamedSource;
import org.pressmark.operations.WebSources;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;

class InputsTest {

	private final List<String> fetched = new ArrayList<>();

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
	@ValueSource(strings = { "file:///etc/hosts", "ftp://a", "http://" })
	void address_ThatIsNone_IsRefused(String address) {
		assertTrue(refused(address).getMessage().startsWith(address + " cannot be fetched: "));
	}

	@Test
	void address_Alone_IsFetchedAsByABrowser() throws ImportException {
		inputs("https://example.org/a", folder.resolve("b.txt").toString()).getFirst().supplier().read();

		assertEquals(List.of("https://example.org/a NAMED"), fetched);
	}

	@Test
	void addresses_Several_AreFetchedAsAList() throws ImportException {
		for (NamedSource input : inputs("https://example.org/a", "HTTP://example.org/b")) {
			input.supplier().read();
		}

		assertEquals(List.of("https://example.org/a LISTED", "HTTP://example.org/b LISTED"), fetched);
	}

	@Test
	void links_AreTheAddressesInAFile() throws ImportException, IOException {
		Path links = Files.writeString(folder.resolve("links.txt"), "\uFEFFhttps://example.org/a\n\n# b\nnone\n");

		List<NamedSource> inputs = inputs(List.of(), List.of(links));
		inputs.getFirst().supplier().read();

		assertEquals(List.of("https://example.org/a LISTED"), fetched);
		assertEquals(List.of("https://example.org/a", "none"), inputs.stream().map(NamedSource::name).toList());
		assertThrows(ImportException.class, inputs.getLast().supplier()::read);
	}

	@Test
	void links_MissingOrWithoutAddresses_AreRefused() throws IOException {
		Path missing = folder.resolve("missing");
		Path empty = Files.writeString(folder.resolve("links.txt"), "# nothing\n");

		List<NamedSource> inputs = inputs(List.of(), List.of(missing, empty));

		assertTrue(assertThrows(ImportException.class, inputs.get(0).supplier()::read).getMessage()
				.startsWith(missing + " does not exist"));
		assertTrue(assertThrows(ImportException.class, inputs.get(1).supplier()::read).getMessage()
				.startsWith(empty + " has no addresses in it"));
	}

	@Test
	void files_DoNotNeedTheWeb() {
		Inputs inputs = new Inputs(InputStream.nullInputStream(), () -> {
			throw new AssertionError("asked for the web");
		});

		assertEquals(1, inputs.of(List.of(folder.resolve("a.txt").toString()), List.of()).size());
	}

	@Test
	void path_Impossible_IsRefused() {
		assertTrue(refused("a\0b").getMessage().contains("cannot be a path"));
	}

	@Test
	void hyphen_IsStandardInput() throws Exception {
		InputStream in = new ByteArrayInputStream("words".getBytes(StandardCharsets.UTF_8));

		NamedSource input = new Inputs(in, () -> null).of(List.of("-"), List.of()).getFirst();

		assertEquals("-", input.name());
		assertArrayEquals("words".getBytes(StandardCharsets.UTF_8), input.supplier().read().bytes());
	}

	private ImportException refused(String argument) {
		NamedSource input = inputs(argument).getFirst();
		return assertThrows(ImportException.class, input.supplier()::read);
	}

	private List<NamedSource> inputs(String... arguments) {
		return inputs(List.of(arguments), List.of());
	}

	private List<NamedSource> inputs(List<String> arguments, List<Path> links) {
		WebSources web = new WebSources((address, manner) -> {
			fetched.add(address.name() + ' ' + manner);
			return Source.of(address.name(), new byte[] { 'x' });
		}, WebSources.FEED_ENTRIES);
		return new Inputs(InputStream.nullInputStream(), () -> web).of(arguments, links);
	}
}
