// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.junit.jupiter.api.Test;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.SampleProject;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.office.OfficePackage;
import org.pressmark.model.Article;

/** What is marked in articles as comments, and their sources as footnotes. */
class ArticleNotesTest {

	private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");
	private static final SectionChoice ARTICLES = SectionFile.section("articles");
	private static final SectionChoice COMMENTED = ARTICLES.with("comments", "true");
	private static final SectionChoice FOOTNOTED = ARTICLES.with("footnotes", "true");

	private final SampleProject sample = new SampleProject();

	private static List<String> texts(XWPFDocument document) {
		return Arrays.stream(document.getComments()).map(XWPFComment::getText).toList();
	}

	/** The words that a comment is about, as the marks of the ranges in the document have it. */
	private static String range(XWPFDocument document, int comment) {
		String id = document.getComments()[comment].getId();
		String xml = document.getDocument().xmlText();
		String inside = xml.substring(xml.indexOf("<w:commentRangeStart w:id=\"" + id + "\""),
				xml.indexOf("<w:commentRangeEnd w:id=\"" + id + "\""));
		return TEXT.matcher(inside).results().map(text -> text.group(1)).collect(Collectors.joining());
	}

	@Test
	void write_CommentOfEachAnnotation() throws IOException {
		sample.articles().getFirst().getAnnotations().getFirst().setCreated("2021-05-10T08:30:00Z");
		try (XWPFDocument document = SectionFile.read(sample, COMMENTED)) {
			assertEquals(List.of("Passage: Policy", "Quotation: Ann Hill (direct), to Sea League", "Place: Port Atlas",
					"Event: Talks open", "Person: Ann Hill", "Country: Atlantis", "Time", "Quotation: Ann Hill (indirect)\n"
					+ "Nobody else says so.", "Organisation: Sea League"),
					texts(document).stream().map(String::strip).toList());
			XWPFComment first = document.getComments()[0];
			assertEquals("Analyst", first.getAuthor());
			assertEquals(Instant.parse("2021-05-10T08:30:00Z"), first.getDate().toInstant());
			assertNull(document.getComments()[1].getDate());
			assertEquals("The talks 🤝 in Port Atlas were open", range(document, 1));
			assertEquals("Port Atlas", range(document, 2));
		}
	}

	@Test
	void write_CommentOverParagraphs() throws IOException {
		Article article = sample.article("long", "One line\n\nand another\nand more");
		sample.quotation(article, "line\n\nand another\n", null);
		sample.passage(article, "and another\nand more", sample.code("c", "Code", null)).setEnd(100);
		try (XWPFDocument document = SectionFile.read(sample, COMMENTED)) {
			int count = document.getComments().length;
			assertEquals("lineand another", range(document, count - 2));
			assertEquals("and anotherand more", range(document, count - 1));
		}
	}

	@Test
	void write_WithoutNotes_NoParts() throws IOException {
		try (XWPFDocument document = SectionFile.read(sample, ARTICLES)) {
			assertNull(document.getDocComments());
			assertEquals(List.of(), document.getFootnotes());
		}
	}

	@Test
	void write_SourcesInFootnotes() throws IOException {
		try (XWPFDocument document = SectionFile.read(sample, FOOTNOTED, SectionFile.section("sources"))) {
			List<XWPFFootnote> notes = document.getFootnotes();
			assertEquals(4, notes.size()); // with both separators
			String note = notes.get(2).getParagraphs().getFirst().getText();
			assertTrue(note.contains("[1] Gazette, 4 May 2021"), note);
			assertTrue(note.endsWith("By Joe Writer. https://example.org/sea?a=1&b=2"), note);
			assertTrue(notes.get(2).getCTFtnEdn().xmlText().contains("w:anchor=\"source_1\""));
			assertEquals(List.of(), SectionFile.texts(document, Style.ARTICLE_SOURCE).stream()
					.filter(text -> text.contains("Gazette")).toList());
		}
	}

	/** LibreOffice 7.4 takes the one for the other else. */
	@Test
	void write_NoCommentHasTheNumberOfAFootnoteOrASmallerOne() throws IOException {
		try (XWPFDocument document = SectionFile.read(sample, COMMENTED.with("footnotes", "true"))) {
			int greatest = document.getFootnotes().stream().mapToInt(note -> note.getId().intValue()).max().orElseThrow();
			assertEquals(2, greatest);
			assertTrue(Arrays.stream(document.getComments()).allMatch(comment -> Integer.parseInt(comment.getId()) > greatest));
		}
	}

	@Test
	void reset_TakesNotesBack() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (WordDocument document = new WordDocument(SampleProject.options(), new Words(Locale.UK), Map.of())) {
			document.notes().comment("A", Optional.empty(), List.of("Kept"));
			WordDocument.Mark mark = document.mark();
			document.notes().comment("A", Optional.empty(), List.of("Gone"));
			document.notes().footnote(note -> note.text("Gone"));
			document.reset(mark);
			document.notes().footnote(note -> note.text("Kept"));
			document.paragraph(Style.TEXT);
			document.save(file);
		}
		OfficePackage.assertValid(file.toByteArray());
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.toByteArray()))) {
			assertEquals(List.of("Kept"), texts(document).stream().map(String::strip).toList());
			assertEquals(3, document.getFootnotes().size());
		}
	}

	@Test
	void write_IntoATemplateWithNotes() throws IOException {
		ReportOptions options = SampleProject.options()
				.withSections(List.of(COMMENTED.with("footnotes", "true"), SectionFile.section("sources")));
		byte[] template = SectionFile.write(sample, options);
		byte[] written = SectionFile.write(sample, options.withTemplate(new ReportTemplate("own.docx", template)));
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
			List<String> ids = Arrays.stream(document.getComments()).map(XWPFComment::getId).toList();
			assertEquals(ids.stream().distinct().toList(), ids);
		}
	}
}
