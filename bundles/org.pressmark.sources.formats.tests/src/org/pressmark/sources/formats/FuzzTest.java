// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pressmark.sources.Findings;
import org.pressmark.sources.ImportException;

/** Files of each format, cut off and with wrong bytes: what cannot be read says so in a line, and in bounded time. */
class FuzzTest {

	private static final Duration LONGEST = Duration.ofSeconds(60);
	private static final int CUTS = 40;
	private static final int FLIPS = 60;

	private static Map<String, byte[]> files() throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		for (String name : new String[] { "article.md", "article.rtf", "factiva-fields.html", "factiva-fields.txt",
				"factiva.html", "factiva.rtf", "factiva.txt", "feed.atom", "feed.rdf", "feed.rss", "letter.eml",
				"lexisnexis-de.txt", "lexisnexis.html", "lexisnexis.txt", "nexis.rtf", "page.mhtml" }) {
			files.put(name, Fixtures.file(name));
		}
		files.put("article.docx", Fixtures.docx());
		files.put("nexis.docx", Fixtures.nexisDocx());
		files.put("article.odt", Fixtures.odt());
		files.put("paper.pdf", Fixtures.pdf());
		files.put("scan.pdf", Fixtures.scan());
		files.put("pages.warc", Fixtures.warc(false));
		files.put("pages.warc.gz", Fixtures.warc(true));
		files.put("archive.zip", Fixtures.zip("a/page.html", Fixtures.file("page.html"), "b/feed.rss",
				Fixtures.file("feed.rss"), "c.docx", Fixtures.docx()));
		return files;
	}

	/** An importer that throws anything else is reported as broken, with the words that are looked for here. */
	private static void assertHolds(String name, byte[] bytes, String what) {
		Findings findings = assertTimeoutPreemptively(LONGEST, () -> Formats.read(name, bytes), () -> name + ' ' + what);
		for (ImportException failure : findings.failures()) {
			assertEquals(1, failure.getMessage().lines().count(), () -> name + ' ' + what);
			assertFalse(failure.getMessage().startsWith("The importer for"),
					() -> name + ' ' + what + ": " + failure.getMessage() + Arrays.toString(failure.getCause().getStackTrace()));
		}
		findings.drafts().forEach(Drafts::assertConsistent);
	}

	@Test
	void files_CutOff() throws IOException {
		files().forEach((name, bytes) -> {
			for (int i = 1; i < CUTS; i++) {
				int length = (int) ((long) bytes.length * i / CUTS);
				assertHolds(name, Arrays.copyOf(bytes, length), "cut at " + length);
			}
		});
	}

	@Test
	void files_WithWrongBytes() throws IOException {
		files().forEach((name, bytes) -> {
			for (long seed = 0; seed < FLIPS; seed++) {
				Random random = new Random(seed);
				byte[] wrong = bytes.clone();
				for (int i = random.nextInt(8); i >= 0; i--) {
					wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
				}
				assertHolds(name, wrong, "seed " + seed);
			}
		});
	}

	@Test
	void files_WithPartsOfThemselves() throws IOException {
		files().forEach((name, bytes) -> {
			for (long seed = 0; seed < FLIPS / 3; seed++) {
				Random random = new Random(seed);
				byte[] wrong = bytes.clone();
				int length = 1 + random.nextInt(Math.min(200, wrong.length / 2));
				int from = random.nextInt(bytes.length - length);
				System.arraycopy(bytes, from, wrong, random.nextInt(bytes.length - length), length);
				assertHolds(name, wrong, "seed " + seed);
			}
		});
	}
}
