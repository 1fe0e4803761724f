// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.SampleProject;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.files.ShippedTemplate;
import org.pressmark.model.Article;

/** Each passage says in which language it is, and goes in the direction of its script. */
class LanguagesTest {

	private static final String ARABIC = "قال الوزير إن المحادثات مفتوحة";
	private static final String HEBREW = "השר אמר שהשיחות פתוחות";
	private static final String KOREAN = "장관은 회담이 열렸다고 말했다";

	private final SampleProject sample = new SampleProject();

	private Article article(String language, String text) {
		Article article = sample.article(language, text);
		article.setTitle(text);
		article.setLanguage(language);
		sample.quotation(article, text, sample.hill);
		sample.eventMention(article, text, sample.talks);
		return article;
	}

	private XWPFDocument report(String... names) throws IOException {
		return SectionFile.read(sample, Stream.of(names).map(SectionFile::section).toArray(SectionChoice[]::new));
	}

	/** Of all paragraphs, those in tables too, the ones that are these words. */
	private static List<XWPFParagraph> paragraphs(XWPFDocument document, String words) {
		Stream<XWPFParagraph> inTables = document.getTables().stream().flatMap(table -> table.getRows().stream())
				.flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getParagraphs().stream());
		return Stream.concat(document.getParagraphs().stream(), inTables)
				.filter(paragraph -> paragraph.getText().contains(words)).toList();
	}

	/** Of the words themselves, not of what stands beside them. */
	private static CTRPr properties(XWPFParagraph paragraph, String words) {
		Stream<CTR> inLinks = paragraph.getCTP().getHyperlinkList().stream().flatMap(link -> link.getRList().stream());
		return Stream.concat(paragraph.getCTP().getRList().stream(), inLinks)
				.filter(run -> run.getTList().stream().anyMatch(text -> text.getStringValue().contains(words))).findFirst()
				.orElseThrow().getRPr();
	}

	private static CTLanguage language(XWPFParagraph paragraph, String words) {
		return properties(paragraph, words).getLangArray(0);
	}

	@Test
	void write_RightToLeft_InEachSection() throws IOException {
		article("ar", ARABIC);
		article("he", HEBREW);
		try (XWPFDocument document = report("contents", "articles", "quotations", "markedSentences", "sources")) {
			for (String words : List.of(ARABIC, HEBREW)) {
				List<XWPFParagraph> found = paragraphs(document, words);
				assertTrue(found.size() >= 7, "" + found.size());
				for (XWPFParagraph paragraph : found) {
					assertEquals(words.equals(ARABIC) ? "ar" : "he", language(paragraph, words).getBidi(), paragraph.getStyle());
					assertTrue(properties(paragraph, words).sizeOfRtlArray() > 0, paragraph.getStyle());
					boolean isEntry = List.of(Style.SOURCE, Style.CONTENTS_2).contains(paragraph.getStyle());
					assertEquals(!isEntry, paragraph.getCTPPr().isSetBidi(), paragraph.getStyle());
				}
			}
		}
	}

	@Test
	void write_HeadlineInItsLanguage_HeadingsInThatOfTheReport() throws IOException {
		article("fr", "Les pourparlers");
		try (XWPFDocument document = report("articles", "markedSentences")) {
			List<XWPFParagraph> headlines = paragraphs(document, "Les pourparlers").stream()
					.filter(paragraph -> List.of(Style.ARTICLE_TITLE, Style.HEADING_2).contains(paragraph.getStyle())).toList();
			assertEquals(2, headlines.size());
			headlines.forEach(headline -> assertEquals("fr", language(headline, "Les").getVal()));
			for (XWPFParagraph paragraph : document.getParagraphs()) {
				if (List.of(Style.HEADING_1, Style.HEADING_1_NEW_PAGE).contains(paragraph.getStyle())) {
					assertFalse(paragraph.getCTP().xmlText().contains("w:lang "), paragraph.getText());
				}
			}
			assertEquals("en-GB", document.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr().getLangArray(0)
					.getVal());
		}
	}

	private static List<XWPFParagraph> all(XWPFDocument document, boolean rightToLeft) {
		return paragraphs(document, "").stream().filter(paragraph -> paragraph.getCTPPr().isSetBidi())
				.filter(paragraph -> !"off".equals(String.valueOf(paragraph.getCTPPr().getBidi().getVal())) == rightToLeft)
				.toList();
	}

	/** Who reads from right to left begins each line, each row and the page there, but for passages of other languages. */
	@ParameterizedTest
	@ValueSource(strings = {"ar", "he", "fa", "az-Arab"})
	void write_RightToLeftReport(String language) throws IOException {
		article("en", "Ministers met.");
		article(language, ARABIC);
		ReportOptions options = SampleProject.options(Locale.forLanguageTag(language)).withSections(
				Stream.of("title", "contents", "articles", "quotations", "sources").map(SectionFile::section).toList());
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(SectionFile.write(sample, options)))) {
			List<XWPFParagraph> others = all(document, false);
			assertFalse(others.isEmpty());
			others.forEach(paragraph -> assertFalse(paragraph.getText().contains(ARABIC), paragraph.getText()));
			assertTrue(others.stream().anyMatch(paragraph -> paragraph.getText().contains("Ministers met.")));
			assertEquals(paragraphs(document, "").size(), others.size() + all(document, true).size());
			document.getTables().forEach(table -> assertTrue(table.getCTTbl().getTblPr().isSetBidiVisual()));
			assertTrue(document.getDocument().getBody().getSectPr().isSetBidi());
			for (XWPFParagraph paragraph : document.getHeaderList().getFirst().getParagraphs()) {
				assertTrue(paragraph.getCTPPr().isSetBidi(), paragraph.getText());
			}
			assertEquals(language, document.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr()
					.getLangArray(0).getBidi());
		}
	}

	/** The letters of a name from elsewhere keep the looks of their own script. */
	@Test
	void write_RightToLeftReport_LatinLetters() throws IOException {
		ReportOptions options = SampleProject.options(Locale.forLanguageTag("ar"))
				.withSections(List.of(SectionFile.section("entities")));
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(SectionFile.write(sample, options)))) {
			XWPFParagraph name = paragraphs(document, "Ann Hill").getFirst();
			assertTrue(name.getCTPPr().isSetBidi());
			assertFalse(name.getCTP().xmlText().contains("w:rtl"), name.getCTP().xmlText());
		}
	}

	/** What an analyst wrote goes in its own direction, or its full stop would stand before it. */
	@ParameterizedTest
	@ValueSource(strings = { "ar", "en" })
	void write_NotesInTheDirectionOfTheirLetters(String language) throws IOException {
		sample.hill.setNotes("The minister.");
		sample.atlantis.setNotes(ARABIC + '.');
		ReportOptions options = SampleProject.options(Locale.forLanguageTag(language))
				.withSections(List.of(SectionFile.section("entities")));
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(SectionFile.write(sample, options)))) {
			List<XWPFParagraph> turned = language.equals("ar") ? all(document, false) : all(document, true);
			assertEquals(List.of(language.equals("ar") ? "The minister." : ARABIC + '.'),
					turned.stream().map(XWPFParagraph::getText).toList());
		}
	}

	/** Arabic letters are joined; in headings of ours, others are set a little apart. */
	@ParameterizedTest
	@ValueSource(strings = { "ar", "en" })
	void write_LettersSetApart(String language) throws IOException {
		ReportOptions options = SampleProject.options(Locale.forLanguageTag(language))
				.withSections(List.of(SectionFile.section("title")));
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(SectionFile.write(sample, options)))) {
			assertEquals(language.equals("ar") ? 0 : 1,
					document.getStyles().getStyle(Style.KICKER).getCTStyle().getRPr().sizeOfSpacingArray());
		}
	}

	/** Its pages are as its author has them, and those that come with Pressmark are turned around. */
	@Test
	void write_RightToLeftReport_WithTemplate() throws Exception {
		ReportOptions options = SampleProject.options(Locale.forLanguageTag("ar"))
				.withSections(List.of(SectionFile.section("sources")));
		byte[] brief = ShippedTemplate.BRIEF.template().bytes();
		for (String name : List.of("brief", "ministry.dotx")) {
			byte[] written = SectionFile.write(sample, options.withTemplate(new ReportTemplate(name, brief)));
			try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
				assertEquals(name.equals("brief"), document.getDocument().getBody().getSectPr().isSetBidi(), name);
				assertEquals(name.equals("brief"),
						document.getHeaderList().getFirst().getParagraphs().getFirst().getCTPPr().isSetBidi(), name);
			}
		}
	}

	@Test
	void write_EastAsian() throws IOException {
		article("ko", KOREAN);
		try (XWPFDocument document = report("articles")) {
			CTLanguage language = language(paragraphs(document, KOREAN).getLast(), KOREAN);
			assertEquals("ko", language.getEastAsia());
			assertEquals("ko", language.getVal());
		}
	}
}
