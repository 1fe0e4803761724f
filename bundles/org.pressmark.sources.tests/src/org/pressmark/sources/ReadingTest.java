// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

	/** More than is in memory at once; each thing is told in one step only, and in its order. */
	@Test
	void steps_TellAllOnce() {
		String large = "A text. " + " ".repeat(10 << 20);
		ReadingSteps steps = boxes((source, reading) -> {
			reading.warn("first");
			for (int i = 0; i < 20; i++) {
				if (!inside(reading, "t" + i, large)) {
					return;
				}
				reading.fail(new ImportException("after " + i));
			}
			reading.warn("last");
		}).steps(source(BOX + " ".repeat(3 << 20)));

		List<String> names = new ArrayList<>();
		List<String> failures = new ArrayList<>();
		List<String> warnings = new ArrayList<>();
		int count = 0;
		while (steps.hasNext()) {
			Findings findings = steps.next();
			assertTrue(findings.found().stream().mapToLong(found -> found.source().bytes().length).sum() < 45 << 20);
			findings.found().forEach(found -> names.add(found.source().name()));
			failures.addAll(messages(findings));
			warnings.addAll(findings.warnings());
			count++;
		}
		assertEquals(IntStream.range(0, 20).mapToObj(i -> "box!/t" + i).toList(), names);
		assertEquals(IntStream.range(0, 20).mapToObj(i -> "after " + i).toList(), failures);
		assertEquals(List.of("first", "last"), warnings);
		assertEquals(5, count);
	}

	/** What expands to more than a hundred times its size is no archive of articles. */
	@Test
	void steps_EndAtATrap() {
		String large = "A text. " + " ".repeat(10 << 20);
		ReadingSteps steps = boxes((source, reading) -> {
			for (int i = 0; inside(reading, "t" + i, large); i++) {
				continue;
			}
		}).steps(source(BOX + " ".repeat(2 << 20)));
		int drafts = 0;
		List<String> failures = new ArrayList<>();
		while (steps.hasNext()) {
			Findings findings = steps.next();
			drafts += findings.drafts().size();
			failures.addAll(messages(findings));
		}
		assertEquals(20, drafts);
		assertTrue(failures.getLast().contains("unpacks to more than 200 MB"), failures.toString());
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
		assertEquals(6, messages.size());
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
