// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Findings;
import org.pressmark.sources.ImportException;

/** Sources that hold others: each is read by itself, from its own bytes, and what fails keeps nothing else away. */
class ContainersTest {

	private static List<String> names(Findings findings) {
		return findings.drafts().stream().map(ArticleDraft::sourceName).toList();
	}

	private static List<String> messages(Findings findings) {
		return findings.failures().stream().map(ImportException::getMessage).toList();
	}

	@Test
	void zip_FilesByTheirPaths() throws IOException {
		byte[] page = Fixtures.file("page.html");
		Findings findings = Formats.read("a.zip", Fixtures.zip("b/page.html", page, "b/page_files/frame.html", page,
				"c/bad.bin", new byte[] { 0, 1, 2, 0 }, "d.docx", Fixtures.docx(), "__MACOSX/._d", page, ".hidden", page));
		assertEquals(List.of("a.zip!/b/page.html", "a.zip!/d.docx"), names(findings));
		assertArrayEquals(page, findings.found().getFirst().source().bytes());
		assertEquals(1, findings.failures().size());
		assertTrue(messages(findings).getFirst().startsWith("a.zip!/c/bad.bin is not text"));
	}

	@Test
	void zip_InsideZip() throws IOException {
		byte[] inner = Fixtures.zip("page.html", Fixtures.file("page.html"));
		Findings findings = Formats.read("a.zip", Fixtures.zip("b.zip", inner));
		assertEquals(List.of("a.zip!/b.zip!/page.html"), names(findings));
	}

	@Test
	void zip_NamesThatLeadOut() throws IOException {
		byte[] text = Fixtures.FIRST.getBytes(StandardCharsets.UTF_8);
		Findings findings = Formats.read("a.zip",
				Fixtures.zip("../../etc/cron.d/x.txt", text, "C:\\Windows\\y.txt", text, "/z.txt", text));
		assertEquals(List.of("a.zip!/etc/cron.d/x.txt", "a.zip!/Windows/y.txt", "a.zip!/z.txt"), names(findings));
	}

	@Test
	void zip_Empty() throws IOException {
		assertEquals(List.of("a.zip has no files in it. Nothing is in it to import."),
				messages(Formats.read("a.zip", Fixtures.zip(".x", new byte[1]))));
	}

	@Test
	void zip_WithPassword() throws IOException {
		byte[] zip = Fixtures.zip("a.txt", Fixtures.FIRST.getBytes(StandardCharsets.UTF_8));
		// The bit that says so stands in the head of the file and in the directory.
		zip[6] |= 1;
		zip[new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 8] |= 1;
		assertEquals(List.of("a.zip!/a.txt is protected by a password. Unpack it, and import the file."),
				messages(Formats.read("a.zip", zip)));
	}

	@Test
	void mail_TextAndDocuments() {
		Findings findings = Formats.read("letter.eml");
		assertEquals(List.of(), messages(findings));
		assertEquals(List.of("letter.eml", "letter.eml!/Bericht aus München.txt", "letter.eml!/part-2"), names(findings));
		ArticleDraft letter = findings.drafts().getFirst();
		assertEquals(Optional.of("G7-Außenminister in London: die Lage"), letter.title());
		assertEquals(Optional.of("2021-05-04T18:30:00+02:00"), letter.published());
		assertEquals(Fixtures.FIRST + '\n' + Fixtures.SECOND, letter.text());
		assertEquals(List.of("Cathrin Kahlweit"), findings.drafts().get(1).authors());
		assertTrue(findings.drafts().get(1).text().contains("Außenminister"));
	}

	/** What somebody passes on is older than the message, by how much nobody knows. */
	@Test
	void mail_ForwardedHasNoDay() {
		ArticleDraft forwarded = Formats.read("letter.eml").drafts().getLast();
		assertEquals(Optional.of("Talks on the sidelines"), forwarded.title());
		assertEquals(Optional.empty(), forwarded.published());
	}

	@Test
	void feed_EntriesWithTheirDates() {
		Findings findings = Formats.read("feed.rss");
		assertEquals(List.of("feed.rss#3 has no text in the feed. Save the page that it links to, and import that."),
				messages(findings));
		ArticleDraft first = findings.drafts().getFirst();
		assertEquals(Optional.of("G7 ministers meet & talk"), first.title());
		assertEquals(Optional.of("Example Times"), first.outlet());
		assertEquals(List.of("Jane Doe"), first.authors());
		assertEquals(Optional.of("2021-05-04T18:30:00+02:00"), first.published());
		assertEquals(Optional.of("https://example.org/2021/05/04/g7"), first.url());
		assertEquals(Fixtures.FIRST + '\n' + Fixtures.SECOND, first.text());
		ArticleDraft second = findings.drafts().get(1);
		assertEquals(Optional.of("2021-05-05"), second.published());
		assertEquals(Optional.of("https://example.org/sidelines"), second.url());
		assertEquals(List.of("John Roe"), second.authors());
		assertEquals(1, findings.found().size());
	}

	@Test
	void feed_AtomAndRdf() {
		ArticleDraft atom = Formats.read("feed.atom").drafts().getFirst();
		assertEquals(Optional.of("G7 ministers meet"), atom.title());
		assertEquals(Optional.of("2021-05-04T18:30:00+02:00"), atom.published());
		assertEquals(Optional.of("2021-05-04T19:00:00+02:00"), atom.updated());
		assertEquals(Optional.of("https://example.org/g7"), atom.url());
		ArticleDraft summary = Formats.read("feed.atom").drafts().getLast();
		assertEquals(Optional.empty(), summary.published());
		assertEquals(Optional.of("2021-05-05"), summary.updated());
		ArticleDraft rdf = Formats.read("feed.rdf").drafts().getFirst();
		assertEquals(Optional.of("Süddeutsche"), rdf.outlet());
		assertEquals(Optional.of("2021-05-04"), rdf.published());
	}

	@Test
	void warc_PagesWithTheirAddresses() throws IOException {
		for (boolean packed : new boolean[] { false, true }) {
			Findings findings = Formats.read("a.warc", Fixtures.warc(packed));
			assertEquals(List.of(), messages(findings));
			assertEquals(List.of("a.warc!/https://example.org/g7"), names(findings));
			assertEquals(Optional.of("https://example.org/g7"), findings.drafts().getFirst().url());
			assertArrayEquals(Fixtures.file("page.html"), findings.found().getFirst().source().bytes());
		}
	}
}
