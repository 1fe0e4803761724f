// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Findings;
import org.pressmark.sources.Findings.Found;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.ReadingSteps;
import org.pressmark.sources.ReadingSteps.Part;
import org.pressmark.sources.Source;

/** Archives that are too large for memory are read where they lie, one thing in them after the other. */
class LargeArchivesTest {

	private static final int MEGABYTE = 1 << 20;
	private static final byte[] TEXT = Fixtures.FIRST.getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path folder;
	/** What no packing makes smaller. */
	private final byte[] noise = new byte[4 * MEGABYTE];

	private final List<String> names = new ArrayList<>();
	private final List<String> failures = new ArrayList<>();
	private final List<Found> found = new ArrayList<>();

	@BeforeEach
	void makeNoise() {
		new Random(1).nextBytes(noise);
	}

	private void note(Findings findings) {
		found.addAll(findings.found());
		findings.drafts().stream().map(ArticleDraft::sourceName).forEach(names::add);
		findings.failures().stream().map(ImportException::getMessage).forEach(failures::add);
	}

	private void read(Path file) throws ImportException {
		try (ReadingSteps steps = Formats.IMPORTERS.steps(Source.ofFile(file))) {
			while (steps.hasNext()) {
				steps.next().stream().map(Part::parse).forEach(this::note);
			}
		}
	}

	/** A file of 36 MB in the middle of which lies noise. */
	private Path zip(String... names) throws IOException {
		Path file = folder.resolve("a.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write((Fixtures.FIRST + ' ' + name).getBytes(StandardCharsets.UTF_8));
			}
			for (int i = 0; i < 9; i++) {
				CRC32 crc = new CRC32();
				crc.update(noise);
				ZipEntry entry = new ZipEntry("picture" + i);
				entry.setMethod(ZipEntry.STORED);
				entry.setSize(noise.length);
				entry.setCrc(crc.getValue());
				zip.putNextEntry(entry);
				zip.write(noise);
			}
			zip.putNextEntry(new ZipEntry("last.txt"));
			zip.write(TEXT);
		}
		return file;
	}

	@Test
	void zip_FilesByTheirPaths() throws Exception {
		Path file = zip("one.txt", "b/two.txt");
		read(file);
		assertEquals(List.of(file + "!/one.txt", file + "!/b/two.txt", file + "!/last.txt"), names);
		assertArrayEquals(TEXT, found.getLast().source().bytes());
		assertEquals(9, failures.size());
		assertTrue(failures.getFirst().startsWith(file + "!/picture0 is not text"), failures::toString);
	}

	/** It is an archive, but nobody means what is in it. */
	@Test
	void zip_IsADocument() throws Exception {
		Path file = zip("[Content_Types].xml", "word/document.xml");
		read(file);
		assertEquals(List.of(file + " is larger than 30 MB, which is too much for a document. "
				+ "Save just the articles that you want."), failures);
	}

	@Test
	void zip_CutOff() throws Exception {
		Path file = zip("one.txt");
		shorten(file, 100);
		read(file);
		assertEquals(1, failures.size());
		assertTrue(failures.getFirst().startsWith(file + " is no whole ZIP archive"), failures::toString);
	}

	/** Somebody else writes it, or takes the disk away: what was read is kept, the rest is damaged. */
	@Test
	void zip_ShrinksWhileItIsRead() throws Exception {
		Path file = zip("one.txt", "two.txt");
		try (ReadingSteps steps = Formats.IMPORTERS.steps(Source.ofFile(file))) {
			steps.next().stream().map(Part::parse).forEach(this::note);
			shorten(file, Files.size(file) - MEGABYTE);
			while (steps.hasNext()) {
				steps.next().stream().map(Part::parse).forEach(this::note);
			}
		}
		assertEquals(List.of(file + "!/one.txt", file + "!/two.txt"), names);
		assertTrue(failures.getLast().startsWith(file + "!/last.txt is damaged"), failures::toString);
	}

	private static void shorten(Path file, long by) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.truncate(channel.size() - by);
		}
	}

	/** A file in which pictures lie between the pages. */
	private Path warc(boolean packed, int pages) throws IOException {
		Path file = folder.resolve(packed ? "a.warc.gz" : "a.warc");
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int i = 0; i < pages; i++) {
				Fixtures.writePage(out, packed, "https://example.org/" + i, "text/html", page(i));
				Fixtures.writePage(out, packed, "https://example.org/p" + i, "image/png", noise);
			}
		}
		return file;
	}

	private static byte[] page(int number) {
		return ("<html><body><h1>Page " + number + "</h1><p>" + Fixtures.FIRST + "</p><p>" + Fixtures.SECOND
				+ "</p></body></html>").getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void warc_PagesInTheirOrder() throws Exception {
		for (boolean packed : new boolean[] { false, true }) {
			names.clear();
			Path file = warc(packed, 10);
			assertTrue(Source.ofFile(file).file().isPresent());
			read(file);
			assertEquals(List.of(), failures);
			assertEquals(10, names.size());
			assertEquals(file + "!/https://example.org/9", names.getLast());
			assertArrayEquals(page(9), found.getLast().source().bytes());
		}
	}

	@Test
	void warc_CutOff() throws Exception {
		for (boolean packed : new boolean[] { false, true }) {
			names.clear();
			failures.clear();
			Path file = warc(packed, 10);
			shorten(file, 5 * MEGABYTE);
			read(file);
			assertEquals(9, names.size());
			assertEquals(1, failures.size());
			assertTrue(failures.getFirst().startsWith(file + " is damaged or cut off: "), failures::toString);
		}
	}

	@Test
	void warc_ShrinksWhileItIsRead() throws Exception {
		Path file = folder.resolve("a.warc");
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int i = 0; i < 4; i++) {
				Fixtures.writePage(out, false, "https://example.org/" + i, "text/html", (new String(page(i),
						StandardCharsets.UTF_8) + " ".repeat(9 * MEGABYTE)).getBytes(StandardCharsets.UTF_8));
			}
		}
		try (ReadingSteps steps = Formats.IMPORTERS.steps(Source.ofFile(file))) {
			steps.next().stream().map(Part::parse).forEach(this::note);
			shorten(file, 20 * MEGABYTE);
			while (steps.hasNext()) {
				steps.next().stream().map(Part::parse).forEach(this::note);
			}
		}
		assertEquals(file + "!/https://example.org/0", names.getFirst());
		assertTrue(names.size() < 3, names::toString);
		assertTrue(failures.getLast().contains("damaged"), failures::toString);
	}

	/** Folders of mail grow large. */
	@Test
	void mbox_MessagesWithTheirDocuments() throws Exception {
		Path file = folder.resolve("Inbox");
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int i = 0; i < 9; i++) {
				String head = "From - Tue May  4 18:30:00 2021\r\nFrom: a@example.org\r\nTo: b@example.org\r\nSubject: Report " + i
						+ "\r\nDate: Tue, 4 May 2021 18:30:00 +0200\r\nMIME-Version: 1.0\r\n"
						+ "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n" + Fixtures.FIRST
						+ "\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=a.png\r\n\r\n";
				out.write(head.getBytes(StandardCharsets.UTF_8));
				out.write("A".repeat(4 * MEGABYTE).getBytes(StandardCharsets.UTF_8));
				out.write("\r\n--b--\r\n\r\n".getBytes(StandardCharsets.UTF_8));
			}
		}
		read(file);
		assertEquals(List.of(), failures);
		assertEquals(9, names.size());
		assertEquals(file + "!/9.eml", names.getLast());
	}

	/** A large file that only looks like an archive. */
	@Test
	void gzip_OfNothing() throws Exception {
		Path file = folder.resolve("a.gz");
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write(new byte[] { 0x1F, (byte) 0x8B });
			for (int i = 0; i < 9; i++) {
				out.write(noise);
			}
		}
		read(file);
		assertEquals(1, failures.size());
		assertTrue(failures.getFirst().startsWith(file + "!/a is damaged: "), failures::toString);
	}

	@Test
	void text_IsTooLarge() throws Exception {
		Path file = folder.resolve("a.txt");
		Files.writeString(file, "From here on, words. ".repeat(2 * MEGABYTE));
		read(file);
		assertEquals(List.of(file + " is larger than 30 MB. Split it, or name a smaller file."), failures);
	}

	/** What is left out has to be unpacked too. */
	@Test
	void warc_PicturesThatUnpackWithoutEnd() throws Exception {
		Path file = folder.resolve("a.warc.gz");
		try (OutputStream out = Files.newOutputStream(file)) {
			Fixtures.writePage(out, true, "https://example.org/1", "text/html", page(1));
			try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
				packed.write(Fixtures.head("resource", "https://example.org/p", "image/png", 1L << 40)
						.getBytes(StandardCharsets.UTF_8));
				byte[] nothing = new byte[MEGABYTE];
				for (int i = 0; i < 1_100; i++) {
					packed.write(nothing);
				}
			}
		}
		read(file);
		assertEquals(List.of(file + "!/https://example.org/1"), names);
		assertEquals(1, failures.size());
		assertTrue(failures.getFirst().contains("more than 1024 MB"), failures::toString);
	}
}
