// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.cli.internal.CommandRunner.Result;

/** The full report of the sample project: everything in it that somebody claims leads to the article that claims it. */
class FullReportTest {

	private static final Pattern TABLE = Pattern.compile("<w:tbl>.*?</w:tbl>", Pattern.DOTALL);
	private static final Pattern ROW = Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL);
	private static final Pattern CELL = Pattern.compile("<w:tc>.*?</w:tc>", Pattern.DOTALL);
	private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>", Pattern.DOTALL);
	private static final Pattern SOURCE = Pattern.compile("w:anchor=\"source_[1-4]\"");
	private static final Pattern PLACE = Pattern.compile("<w:bookmarkStart [^>]*w:name=\"([^\"]*)\"");
	private static final Pattern LINK = Pattern.compile("w:anchor=\"([^\"]*)\"| PAGEREF (\\S+) ");

	private static String report;
	private static String notes;

	@BeforeAll
	static void write(@TempDir Path folder) throws IOException {
		CommandRunner commands = new CommandRunner();
		Path word = folder.resolve("full.docx");
		Result result = commands.run("report", commands.annotatedProject(folder), "--word", word, "--template", "full",
				"--section", "keyMessages:text=They met [1].\nThey agreed [2], [4].");
		assertEquals(Cli.DONE, result.code(), result::toString);
		try (ZipFile zip = new ZipFile(word.toFile())) {
			report = read(zip, "word/document.xml");
			notes = read(zip, "word/footnotes.xml");
		}
	}

	private static String read(ZipFile zip, String part) throws IOException {
		return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
	}

	private static List<String> found(Pattern pattern, String xml) {
		return pattern.matcher(xml).results().map(match -> match.groupCount() == 0 ? match.group()
				: Stream.of(1, match.groupCount()).map(match::group).filter(group -> group != null).findFirst().orElseThrow())
				.toList();
	}

	/** Those of all tables that say this of themselves, but for their heads. */
	private static List<String> rows(String description) {
		return found(TABLE, report).stream().filter(table -> table.contains("w:tblDescription w:val=\"" + description))
				.flatMap(table -> found(ROW, table).stream().skip(1)).toList();
	}

	private static void assertLeadsToASource(String claim) {
		assertTrue(SOURCE.matcher(claim).find(), claim);
	}

	@Test
	void write_EachQuotationAndEventLeadsToItsSource() {
		assertEquals(48, rows("Each quotation ").size());
		assertEquals(28, rows("Each event with its date, ").size());
		rows("Each quotation ").forEach(FullReportTest::assertLeadsToASource);
		rows("Each event with its date, ").forEach(FullReportTest::assertLeadsToASource);
	}

	@Test
	void write_EachDisagreementLeadsToItsSource() {
		assertEquals(4, rows("Each event with its sources, ").size());
		rows("Each event with its sources, ").forEach(FullReportTest::assertLeadsToASource);
	}

	@Test
	void write_EachMarkedSentenceLeadsToItsSource() {
		assertEquals(4 * 11, rows("The sentences of an article ").size()); // ten of each article, and how many more there are
		rows("The sentences of an article ").forEach(FullReportTest::assertLeadsToASource);
	}

	@Test
	void write_EachCellOfTheMatrixLeadsToItsSource() {
		List<String> cells = rows("Each speaker ").stream().flatMap(row -> found(CELL, row).stream().skip(1))
				.filter(cell -> !cell.contains(">–<")).toList();
		assertTrue(cells.size() > 20);
		cells.forEach(FullReportTest::assertLeadsToASource);
	}

	@Test
	void write_EachMessageAndArticleLeadsToItsSource() {
		List<String> messages = found(PARAGRAPH, report).stream().filter(each -> each.contains("\"KeyMessage\"")).toList();
		assertEquals(2, messages.size());
		messages.forEach(FullReportTest::assertLeadsToASource);
		assertEquals(List.of("source_1", "source_2", "source_3", "source_4"), found(LINK, notes));
	}

	@Test
	void write_EachLinkHasAPlace() {
		List<String> names = found(PLACE, report);
		Set<String> places = new HashSet<>(names);
		assertEquals(names.size(), places.size());
		assertTrue(found(LINK, report).size() > 500);
		assertEquals(List.of(), found(LINK, report + notes).stream().filter(link -> !places.contains(link)).toList());
		assertFalse(report.contains("${"));
	}
}
