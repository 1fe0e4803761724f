// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.sources.Source;

/** What dropped and pasted things are taken for. */
class DroppedTest {

	private static final LocalDateTime NOW = LocalDateTime.of(2021, 5, 3, 14, 5);

	private static Source source(Dropped dropped) {
		ImportSources sources = assertInstanceOf(Dropped.Importable.class, dropped).sources();
		assertEquals(List.of(), sources.paths());
		assertEquals(1, sources.sources().size());
		return sources.sources().getFirst();
	}

	@Test
	void text_NamedAfterTheTime() {
		Source source = source(Dropped.text("Ministers met.", NOW, Locale.UK));
		assertEquals("Pasted text, 3 May 2021, 14:05", source.name().replace(" at", ","));
		assertEquals("Ministers met.", new String(source.bytes(), StandardCharsets.UTF_8));
		assertEquals(Optional.of("text/plain; charset=utf-8"), source.contentType());
	}

	@Test
	void html_IsAPage() {
		Source source = source(Dropped.html("<b>Ministers</b> met.", NOW, Locale.UK));
		assertTrue(new String(source.bytes(), StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>"));
		assertEquals(Optional.of("text/html; charset=utf-8"), source.contentType());
	}

	@Test
	void text_Blank_Nothing() {
		assertInstanceOf(Dropped.Nothing.class, Dropped.text(" \n", NOW, Locale.UK));
		assertInstanceOf(Dropped.Nothing.class, Dropped.html("", NOW, Locale.UK));
	}

	@Test
	void text_Addresses_ToBeAskedAbout() {
		assertEquals(new Dropped.Address("https://example.org/a?b=c"),
				Dropped.text(" https://example.org/a?b=c\n", NOW, Locale.UK));
		assertEquals(new Dropped.Address("https://example.org/a\nHTTP://example.org/b"),
				Dropped.text("https://example.org/a\r\n\r\n HTTP://example.org/b", NOW, Locale.UK));
	}

	@Test
	void text_WithAnAddressInIt_Text() {
		source(Dropped.text("See https://example.org for more.", NOW, Locale.UK));
	}

	@Test
	void files_AllOfThem() {
		Dropped dropped = Dropped.files("/a/b.txt", "/a/c");
		ImportSources sources = assertInstanceOf(Dropped.Importable.class, dropped).sources();
		assertEquals(List.of(Path.of("/a/b.txt"), Path.of("/a/c")), sources.paths());
	}

	@Test
	void files_OneProject_ToBeOpened() {
		Dropped.ProjectFile project = assertInstanceOf(Dropped.ProjectFile.class, Dropped.files("/a/G7.Pressmark"));
		assertEquals(Path.of("/a/G7.Pressmark"), project.file());
	}

	@Test
	void files_NoneOfTheLocalOnes_Address() {
		assertInstanceOf(Dropped.Address.class, Dropped.files());
		assertInstanceOf(Dropped.Address.class, Dropped.files((String) null));
	}
}
