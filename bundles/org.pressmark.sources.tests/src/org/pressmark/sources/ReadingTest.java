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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressmark.sources.ReadingSteps.Part;
import org.pressmark.sources.internal.text.PlainTextImporter;

/** Sources inside sources: on one budget, each from its own bytes, none lost for the failure of another. */
class ReadingTest {

	private static final String BOX = "BOX\n";

	/** Reads boxes with an importer of this kind, and texts. */
	private static Importers boxes(Box box) {
		return Importers.of(List.of(new BoxImporter(box), new PlainTextImporter()));
	}

	@FunctionalInterface
	private interface Box {

		void read(Source source, Reading reading) throws ImportException;
	}

	private record BoxImporter(Box box) implements CompoundImporter {

		@Override
		public boolean accepts(Source source) {
			return new String(source.bytes(), StandardCharsets.UTF_8).startsWith(BOX);
		}

		@Override
		public void read(Source source, Reading reading) throws ImportException {
			box.read(source, reading);
		}
	}

	private static Source source(String text) {
		return Source.of("box", text.getBytes(StandardCharsets.UTF_8));
	}

	private static boolean inside(Reading reading, String path, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return reading.inside(path, Optional.empty(), Optional.empty(), () -> new ByteArrayInputStream(bytes));
	}

	private static List<String> messages(Findings findings) {
		return findings.failures().stream().map(ImportException::getMessage).toList();
	}

	@Test
	void inside_FailuresAreApart() {
		Findings findings = boxes((source, reading) -> {
			inside(reading, "a/one.txt", "One text.");
			inside(reading, "empty.txt", "");
			reading.inside("broken.txt", Optional.empty(), Optional.empty(), () -> {
				throw new IOException("no such bits");
			});
			inside(reading, "two.txt", "Two texts.");
			reading.warn("box is old.");
			throw new ImportException("the rest of box is cut off.");
		}).readAll(source(BOX));
		assertEquals(List.of("box!/a/one.txt", "box!/two.txt"),
				findings.drafts().stream().map(ArticleDraft::sourceName).toList());
		assertArrayEquals("Two texts.".getBytes(StandardCharsets.UTF_8), findings.found().get(1).source().bytes());
		assertEquals(List.of("box is old."), findings.warnings());
		List<String> messages = messages(findings);
		assertTrue(messages.get(0).startsWith("box!/empty.txt is empty"), messages::toString);
		assertTrue(messages.get(1).startsWith("box!/broken.txt is damaged: no such bits."), messages::toString);
		assertEquals("the rest of box is cut off.", messages.get(2));
	}

	@Test
	void inside_ImporterBreaksItsContract() {
		Findings findings = boxes((source, reading) -> {
			if (source.name().equals("box")) {
				inside(reading, "in", BOX);
				inside(reading, "text", "A text.");
			} else {
				throw new IllegalStateException("oops");
			}
		}).readAll(source(BOX));
		assertEquals(1, findings.drafts().size());
		assertTrue(messages(findings).getFirst().startsWith("The importer for box!/in failed"));
	}

	@Test
	void inside_TooDeep() {
		Findings findings = boxes((source, reading) -> inside(reading, "in", BOX)).readAll(source(BOX));
		assertEquals(1, findings.failures().size());
		assertTrue(messages(findings).getFirst().contains("too deep inside each other"));
	}

	/** More than is in memory at once; goes on where it ended, and tells all in its order. */
	@Test
	void steps_GoOnWhereTheyEnded() {
		byte[] large = ("A text. " + " ".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8);
		Archive archive = new Archive(20, i -> {
			if (i == 7) {
				throw new ImportException("number 7 is protected.");
			}
			return new ByteArrayInputStream(large);
		});
		List<String> names = new ArrayList<>();
		List<String> failures = new ArrayList<>();
		int count = 0;
		try (ReadingSteps steps = archive.steps(source(BOX + " ".repeat(1 << 20)))) {
			while (steps.hasNext()) {
				List<Part> parts = steps.next();
				assertTrue(parts.size() <= 4, parts::toString);
				for (Part part : parts) {
					part.source().ifPresent(source -> names.add(source.name()));
					Findings findings = part.parse();
					failures.addAll(messages(findings));
					assertEquals(part.source().isPresent() ? 1 : 0, findings.drafts().size());
				}
				count++;
			}
		}
		assertEquals(IntStream.range(0, 20).filter(i -> i != 7).mapToObj(i -> "box!/t" + i).toList(), names);
		assertEquals(List.of("number 7 is protected."), failures);
		assertEquals(7, count);
		assertEquals(List.of(20, 1, 1), List.of(archive.unpacked, archive.opened, archive.closed));
	}

	/** What expands to more than a hundred times its size is no archive of articles. */
	@Test
	void steps_EndAtATrap() {
		byte[] large = ("A text. " + " ".repeat(10 << 20)).getBytes(StandardCharsets.UTF_8);
		Archive archive = new Archive(Integer.MAX_VALUE, i -> new ByteArrayInputStream(large));
		int drafts = 0;
		List<String> failures = new ArrayList<>();
		try (ReadingSteps steps = archive.steps(source(BOX + " ".repeat(2 << 20)))) {
			while (steps.hasNext()) {
				for (Part part : steps.next()) {
					Findings findings = part.parse();
					drafts += findings.drafts().size();
					failures.addAll(messages(findings));
				}
			}
		}
		assertEquals(20, drafts);
		assertTrue(failures.getLast().contains("unpacks to more than 200 MB"), failures.toString());
	}

	/** What archives in an archive hold counts for all of it, whoever parses them. */
	@Test
	void steps_EndAtATrapInside() {
		byte[] box = BOX.getBytes(StandardCharsets.UTF_8);
		byte[] large = ("A text. " + " ".repeat(10 << 20)).getBytes(StandardCharsets.UTF_8);
		Archive archive = new Archive(30, i -> new ByteArrayInputStream(box));
		CompoundImporter inner = new BoxImporter((source, reading) -> reading.inside("t", Optional.empty(),
				Optional.empty(), () -> new ByteArrayInputStream(large)));
		Importers importers = Importers.of(List.of(new OuterOnly(archive), inner, new PlainTextImporter()));
		List<String> failures = new ArrayList<>();
		try (ReadingSteps steps = importers.steps(source(BOX))) {
			while (steps.hasNext()) {
				steps.next().forEach(part -> failures.addAll(messages(part.parse())));
			}
		}
		assertTrue(failures.getFirst().contains("unpacks to more than 128 MB"), failures.toString());
		assertEquals(1, failures.size());
	}

	@Test
	void steps_OfTooManySources() {
		Archive archive = new Archive(Integer.MAX_VALUE, i -> {
			throw new IOException("broken");
		});
		List<String> failures = new ArrayList<>();
		try (ReadingSteps steps = archive.steps(source(BOX))) {
			while (steps.hasNext()) {
				steps.next().forEach(part -> failures.addAll(messages(part.parse())));
			}
		}
		assertEquals(250_001, failures.size());
		assertTrue(failures.getLast().contains("more than 250000 files"), failures.getLast());
	}

	/** Whoever has enough lets go of the archive; what was read can be parsed all the same. */
	@Test
	void steps_ClosedInTheMiddle() {
		byte[] text = ("A text. " + " ".repeat(5 << 20)).getBytes(StandardCharsets.UTF_8);
		Archive archive = new Archive(20, i -> new ByteArrayInputStream(text));
		ReadingSteps steps = archive.steps(source(BOX));
		List<Part> parts = steps.next();
		assertTrue(steps.hasNext());
		steps.close();
		assertFalse(steps.hasNext());
		assertEquals(1, archive.closed);
		assertEquals(List.of(), steps.next());
		assertEquals(1, parts.getFirst().parse().drafts().size());
		steps.close();
		assertEquals(1, archive.closed);
	}

	@Test
	void steps_ClosedBeforeTheFirst() {
		Archive archive = new Archive(1, i -> new ByteArrayInputStream(new byte[1]));
		ReadingSteps steps = archive.steps(source(BOX));
		steps.close();
		assertEquals(List.of(), steps.next());
		assertEquals(0, archive.opened);
	}

	@Test
	void steps_ArchiveThatBreaksItsContract() {
		Archive archive = new Archive(3, i -> {
			throw new IllegalStateException("oops");
		});
		try (ReadingSteps steps = archive.steps(source(BOX))) {
			List<String> failures = steps.next().stream().flatMap(part -> messages(part.parse()).stream()).toList();
			assertEquals(3, failures.size());
			assertTrue(failures.getFirst().startsWith("box!/t0 is damaged: oops."), failures::toString);
		}
	}

	@Test
	void steps_OfNoArchive() {
		Importers importers = Importers.of(List.of(new PlainTextImporter()));
		Source text = source("A text.");
		try (ReadingSteps steps = importers.steps(text)) {
			List<Part> parts = steps.next();
			assertFalse(steps.hasNext());
			assertEquals(Optional.of(text), parts.getFirst().source());
			assertEquals(1, parts.getFirst().parse().drafts().size());
		}
		try (ReadingSteps steps = importers.steps(Source.of("x", new byte[] { 0, 1, 0 }))) {
			assertTrue(messages(steps.next().getFirst().parse()).getFirst().startsWith("x is not text"));
			assertFalse(steps.hasNext());
		}
	}

	@Test
	void archive_ReadAtOnce() throws ImportException {
		Archive archive = new Archive(3, i -> new ByteArrayInputStream("A text.".getBytes(StandardCharsets.UTF_8)));
		assertEquals(3, Importers.of(List.of(archive, new PlainTextImporter())).read(source(BOX)).size());
		assertEquals(1, archive.closed);
	}

	@FunctionalInterface
	private interface Bytes {

		InputStream of(int number) throws IOException, ImportException;
	}

	/** An archive of so many entries, t0 first. */
	private static final class Archive implements ArchiveImporter {

		private final int count;
		private final Bytes bytes;
		private int unpacked;
		private int opened;
		private int closed;

		Archive(int count, Bytes bytes) {
			this.count = count;
			this.bytes = bytes;
		}

		ReadingSteps steps(Source source) {
			return Importers.of(List.of(this, new PlainTextImporter())).steps(source);
		}

		@Override
		public boolean accepts(Source source) {
			return new String(source.bytes(), StandardCharsets.UTF_8).startsWith(BOX);
		}

		@Override
		public Entries open(Source source) {
			opened++;
			return new Entries() {

				private int next;

				@Override
				public Optional<Entry> next() {
					int number = next;
					next++;
					return number == count ? Optional.empty()
							: Optional.of(new Entry("t" + number, Optional.empty(), Optional.empty(), () -> {
								unpacked++;
								return bytes.of(number);
							}));
				}

				@Override
				public void close() {
					closed++;
				}
			};
		}
	}

	/** Does not accept what is inside. */
	private record OuterOnly(Archive archive) implements ArchiveImporter {

		@Override
		public boolean accepts(Source source) {
			return !source.name().contains(Reading.INSIDE) && archive.accepts(source);
		}

		@Override
		public Entries open(Source source) {
			return archive.open(source);
		}
	}

	@Test
	void inside_TooMany() {
		int[] read = new int[1];
		Findings findings = boxes((source, reading) -> {
			while (inside(reading, "t", "A text.")) {
				read[0]++;
			}
		}).readAll(source(BOX));
		assertEquals(10_000, read[0]);
		assertEquals(10_000, findings.drafts().size());
		assertEquals(List.of("The rest of box is left out: it holds more than 10000 files. "
				+ "Unpack it and import the files in parts."), messages(findings));
	}

	/** Streams that do not end are read as far as may be. */
	@Test
	void inside_TooLarge() {
		Findings findings = boxes((source, reading) -> IntStream.range(0, 9).allMatch(i -> reading.inside("t" + i,
				Optional.empty(), Optional.empty(), Endless::new))).readAll(source(BOX));
		List<String> messages = messages(findings);
		assertTrue(messages.getFirst().startsWith("box!/t0 is larger than 30 MB"), messages::toString);
		assertTrue(messages.getLast().contains("unpacks to more than 128 MB"), messages::toString);
		assertEquals(5, messages.size());
	}

	private static final class Endless extends InputStream {

		@Override
		public int read() {
			return ' ';
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			return length;
		}
	}

	@Test
	void convert_IsTheCallersToTell() throws ImportException {
		List<ArticleDraft> drafts = boxes((source, reading) -> {
			for (ArticleDraft draft : reading.convert(Source.of("part", "A text.".getBytes(StandardCharsets.UTF_8)))) {
				reading.add(new ArticleDraft(source.name(), "test/box", draft.metadata(), draft.blocks()));
			}
			assertThrows(ImportException.class, () -> reading.convert(Source.of("none", new byte[0])));
		}).read(source(BOX));
		assertEquals(List.of("test/box"), drafts.stream().map(ArticleDraft::mediaType).toList());
	}

	@Test
	void box_HoldsNothing() {
		assertEquals(List.of("box holds nothing that can be imported. Look at what is in it."),
				messages(boxes((source, reading) -> {
				}).readAll(source(BOX))));
	}

	@Test
	void read_ThrowsTheFirstFailure() {
		Importers importers = boxes((source, reading) -> {
			inside(reading, "one.txt", "One text.");
			reading.fail(new ImportException("two is missing."));
		});
		assertEquals("two is missing.",
				assertThrows(ImportException.class, () -> importers.read(source(BOX))).getMessage());
	}
}
