// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Reading of files, good and bad: one line says what is wrong and where. */
class SourceTest {

	@TempDir
	private Path folder;

	private static void assertRefused(String where, String what, Executable read) {
		String message = assertThrows(ImportException.class, read).getMessage();
		assertTrue(message.contains(where) && message.contains(what), message);
		assertEquals(1, message.lines().count());
		assertFalse(message.contains("{"), message);
	}

	@Test
	void file_ReadAsItIs() throws Exception {
		Path file = Files.writeString(folder.resolve("a.txt"), "Text.");
		Source source = Source.of(file);
		assertArrayEquals("Text.".getBytes(StandardCharsets.UTF_8), source.bytes());
		assertEquals(file.toString(), source.name());
		assertEquals(file.toUri(), source.uri().orElseThrow());
	}

	@Test
	void file_Missing() {
		Path file = folder.resolve("missing.txt");
		assertRefused(file.toString(), "does not exist", () -> Source.of(file));
	}

	@Test
	void file_IsFolder() {
		assertRefused(folder.toString(), "is a folder", () -> Source.of(folder));
	}

	@Test
	void file_Empty() throws IOException {
		Path file = Files.createFile(folder.resolve("empty.txt"));
		assertRefused(file.toString(), "is empty", () -> Source.of(file));
	}

	@Test
	void file_TooLarge() throws IOException {
		Path file = folder.resolve("large.txt");
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(Source.MAXIMUM_BYTES + 1L);
		}
		assertRefused(file.toString(), "larger than 30 MB", () -> Source.of(file));
	}

	/** What does not fit into memory stays where it is; only archives can be read there. */
	@Test
	void file_LargeStaysOnTheDisk() throws Exception {
		Path file = folder.resolve("large.bin");
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.writeBytes("PK\u0003\u0004");
			large.setLength(Source.MAXIMUM_BYTES + 1L);
		}
		Source source = Source.ofFile(file);
		assertEquals(Optional.of(file), source.file());
		assertEquals(Source.MAXIMUM_BYTES + 1L, source.size());
		assertThrows(IllegalStateException.class, source::bytes);
		try (InputStream in = source.open()) {
			assertEquals('P', in.read());
		}
		assertRefused(file.toString(), "larger than 30 MB", () -> Drafts.IMPORTERS.read(source));
	}

	@Test
	void file_SmallIsInMemory() throws Exception {
		Path file = Files.writeString(folder.resolve("a.txt"), "Text.");
		Source source = Source.ofFile(file);
		assertEquals(Optional.empty(), source.file());
		assertEquals(5, source.size());
		assertArrayEquals("Text.".getBytes(StandardCharsets.UTF_8), source.bytes());
	}

	@Test
	void file_LargerThanAnyArchive() throws IOException {
		Path file = folder.resolve("large.zip");
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(Source.MAXIMUM_FILE_BYTES + 1L);
		}
		assertRefused(file.toString(), "larger than 4096 MB", () -> Source.ofFile(file));
	}

	@Test
	void file_OfAnyKindMissingOrFolder() {
		Path file = folder.resolve("missing.zip");
		assertRefused(file.toString(), "does not exist", () -> Source.ofFile(file));
		assertRefused(folder.toString(), "is a folder", () -> Source.ofFile(folder));
	}

	/** That is noticed when its turn comes. */
	@Test
	void file_GoneBeforeItIsRead() throws Exception {
		Path file = folder.resolve("large.box");
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(Source.MAXIMUM_BYTES + 1L);
		}
		Source source = Source.ofFile(file);
		Files.delete(file);
		ArchiveImporter any = new ArchiveImporter() {

			@Override
			public boolean accepts(Source accepted) {
				return true;
			}

			@Override
			public Entries open(Source opened) {
				throw new AssertionError("there is nothing to open");
			}
		};
		try (ReadingSteps steps = Importers.of(List.of(any)).steps(source)) {
			assertRefused(file.toString(), "does not exist", () -> {
				throw steps.next().getFirst().parse().failures().getFirst();
			});
			assertFalse(steps.hasNext());
		}
	}

	@Test
	void file_NotText() throws Exception {
		Path file = Files.write(folder.resolve("picture.png"),
				new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 1 });
		assertRefused(file.toString(), "is not text", () -> Drafts.read(Source.of(file)));
	}

	@Test
	void file_PortableDocument() throws Exception {
		Path file = Files.writeString(folder.resolve("report.txt"), "%PDF-1.7\nendobj\n");
		assertRefused(file.toString(), "is not text", () -> Drafts.read(Source.of(file)));
	}

	@Test
	void file_OnlySpace() throws Exception {
		Path file = Files.writeString(folder.resolve("space.txt"), " \n\u00A0\n\t\u200B\n");
		assertRefused(file.toString(), "no text", () -> Drafts.read(Source.of(file)));
	}

	@Test
	void page_WithoutText() throws Exception {
		Path file = Files.writeString(folder.resolve("page.html"), "<!doctype html><title>A</title><body><img src=a>");
		assertRefused(file.toString(), "no text", () -> Drafts.read(Source.of(file)));
	}

	@Test
	void page_TooDeep() throws Exception {
		Path file = Files.writeString(folder.resolve("deep.html"), "<html><body>" + "<div>".repeat(2000) + "Text.");
		assertRefused(file.toString(), "nested too deeply", () -> Drafts.read(Source.of(file)));
	}

	@Test
	void bytes_Empty() {
		assertRefused("nothing", "is empty", () -> Drafts.IMPORTERS.read(Source.of("nothing", new byte[0])));
	}

	@Test
	void stream_ReadToItsEnd() throws Exception {
		Source source = Source.of("-", new ByteArrayInputStream(new byte[] { 'a', 'b' }));
		assertArrayEquals(new byte[] { 'a', 'b' }, source.bytes());
		assertEquals("-", source.name());
	}

	@Test
	void stream_Broken() {
		InputStream broken = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("line one\nline two");
			}
		};
		assertRefused("-", "line one", () -> Source.of("-", broken));
	}
}
