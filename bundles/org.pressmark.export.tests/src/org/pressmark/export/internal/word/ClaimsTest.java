// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.export.SampleProject;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.export.sections.SectionType;
import org.pressmark.model.Article;

/** Each claim of a report leads to its source, and each link of a report leads somewhere. */
class ClaimsTest {

	private static final Pattern ANCHOR = Pattern.compile("w:anchor=\"([^\"]*)\"");
	private static final Pattern PAGE = Pattern.compile(" PAGEREF (\\S+) ");
	private static final Pattern BOOKMARK = Pattern.compile("<w:bookmarkStart [^>]*w:name=\"([^\"]*)\"");

	private final SampleProject sample = new SampleProject();

	@BeforeEach
	void addAnotherSource() {
		Article other = sample.article("third",
				"Ann Hill opened the talks on May 3.\n“Atlantis will come,” Hill told the Herald.");
		other.setOutlet("Herald");
		sample.eventMention(other, "opened the talks", sample.talks);
		sample.eventMention(other, "opened the talks", sample.exit);
		sample.quotation(other, "Atlantis will come", sample.hill);
		sample.passage(other, "“Atlantis will come,” Hill told the Herald.", sample.policy);
		sample.mention(other, "Ann Hill", sample.hill);
	}

	private static List<String> found(Pattern pattern, String xml) {
		return pattern.matcher(xml).results().map((MatchResult match) -> match.group(1)).toList();
	}

	private XWPFDocument everything() throws IOException {
		SectionChoice messages = SectionFile.section("keyMessages").with("text", "One thing [1]\nAnother [3], [1]");
		List<SectionChoice> sections = ReportSections.installed().all().stream().map(SectionType::id)
				.map(id -> id.equals(messages.sectionId()) ? messages : SectionChoice.of(id)).toList();
		return new XWPFDocument(new ByteArrayInputStream(
				SectionFile.write(sample, SampleProject.options().withSections(sections))));
	}

	private static XWPFTable table(XWPFDocument document, String description) {
		return document.getTables().stream()
				.filter(table -> table.getCTTbl().getTblPr().getTblDescription().getVal().equals(description)).findFirst()
				.orElseThrow();
	}

	private static List<XWPFTableRow> rows(XWPFTable table) {
		List<XWPFTableRow> rows = table.getRows();
		return rows.subList(1, rows.size());
	}

	private static boolean leadsToASource(String xml) {
		return found(ANCHOR, xml).stream().anyMatch(anchor -> anchor.startsWith("source_"));
	}

	@Test
	void write_EachRowLeadsToItsSource() throws IOException {
		try (XWPFDocument document = everything()) {
			for (String description : List.of("Each quotation with its speaker, words, manner and source",
					"The sentences of an article in which something is marked, with letters for what it is",
					"Each outlet with the number of its articles and quotations, their days and their numbers")) {
				List<XWPFTableRow> rows = rows(table(document, description));
				assertFalse(rows.isEmpty(), description);
				rows.forEach(row -> assertTrue(leadsToASource(row.getCtRow().xmlText()), description));
			}
		}
	}

	@Test
	void write_EventLeadsToEachOfItsSources() throws IOException {
		try (XWPFDocument document = everything()) {
			String xml = rows(table(document,
					"Each event with its date, participants, place, status and the articles that report it")).getFirst()
					.getCtRow().xmlText();
			assertEquals(List.of("source_1", "event_0_in_1", "source_3", "event_0_in_3"), found(ANCHOR, xml));
			assertEquals(List.of("event_0_in_1", "event_0_in_3"), found(PAGE, xml));
		}
	}

	@Test
	void write_CellOfTheMatrixLeadsToItsSources() throws IOException {
		try (XWPFDocument document = everything()) {
			XWPFTableRow row = rows(table(document, "Each speaker with the numbers of the quotations on each topic")).getFirst();
			List<XWPFTableCell> cells = row.getTableCells();
			assertEquals("Ann Hill", cells.getFirst().getText());
			assertEquals("1\u00A0[1]; 3\u00A0[3]", cells.getLast().getText());
			assertEquals(List.of("quotation_1", "source_1", "quotation_3", "source_3"),
					found(ANCHOR, row.getCtRow().xmlText()));
		}
	}

	@Test
	void write_MessagesLeadToTheirSources() throws IOException {
		try (XWPFDocument document = everything()) {
			List<String> messages = document.getParagraphs().stream()
					.filter(paragraph -> Style.KEY_MESSAGE.equals(paragraph.getStyle())).map(paragraph -> paragraph.getCTP().xmlText())
					.toList();
			assertEquals(List.of(List.of("source_1"), List.of("source_3", "source_1")),
					messages.stream().map(xml -> found(ANCHOR, xml)).toList());
		}
	}

	@Test
	void write_EachLinkHasAPlace() throws IOException {
		try (XWPFDocument document = everything()) {
			String xml = document.getDocument().xmlText();
			List<String> names = found(BOOKMARK, xml);
			Set<String> places = new HashSet<>(names);
			assertEquals(names.size(), places.size());
			List<String> links = new ArrayList<>(found(ANCHOR, xml));
			assertTrue(links.size() > 50, links::toString);
			links.addAll(found(PAGE, xml));
			assertEquals(List.of(), links.stream().filter(link -> !places.contains(link)).toList());
		}
	}

	@Test
	void write_WithoutArticles_NoPages() throws IOException {
		Stream<String> sections = Stream.of("events", "entities", "sources");
		try (XWPFDocument document = SectionFile.read(sample,
				sections.map(SectionFile::section).toArray(SectionChoice[]::new))) {
			String xml = document.getDocument().xmlText();
			assertEquals(List.of(), found(PAGE, xml));
			assertEquals("[1], [3]", rows(document.getTables().getFirst()).getFirst().getTableCells().getLast().getText());
			assertEquals(Set.of("source"), found(ANCHOR, xml).stream().map(link -> link.replaceAll("_\\d+", ""))
					.collect(Collectors.toSet()));
		}
	}
}
