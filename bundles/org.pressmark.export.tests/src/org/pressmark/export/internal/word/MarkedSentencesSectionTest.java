// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.pressmark.export.SampleProject;
import org.pressmark.export.SectionChoice;
import org.pressmark.model.Article;

class MarkedSentencesSectionTest {

	private static final List<String> LINES = SampleProject.TEXT.lines().toList();
	private static final SectionChoice SECTION = SectionFile.section("markedSentences");

	private final SampleProject sample = new SampleProject();

	private static SectionChoice only(String kind) {
		SectionChoice none = SECTION;
		for (String each : List.of("names", "quotations", "events", "times", "passages")) {
			none = none.with(each, Boolean.toString(each.equals(kind)));
		}
		return none;
	}

	private static String table(XWPFDocument document, int index) {
		return document.getTables().get(index).getText();
	}

	@Test
	void write_SentencesWithMarks() throws IOException {
		try (XWPFDocument document = SectionFile.read(sample, SECTION, SectionFile.section("sources"))) {
			assertEquals(1, document.getTables().size());
			assertEquals("Marks\tSentence\tSource\nP C L T Q E S1\t" + LINES.get(0) + "\t[1]\nO Q\t" + LINES.get(1) + "\t[1]"
					+ "\n", table(document, 0));
			assertEquals(List.of("Sea talks open"), SectionFile.texts(document, Style.HEADING_2));
			List<String> notes = SectionFile.texts(document, Style.NOTE);
			assertEquals("P\u00A0Person, O\u00A0Organisation, C\u00A0Country, L\u00A0Place, N\u00A0Other name, T\u00A0Time, "
					+ "Q\u00A0Quotation, E\u00A0Event, S\u00A0Passage", notes.get(1));
			assertEquals("Gazette, 4 May 2021 [1]", notes.get(2));
			assertTrue(document.getDocument().xmlText().contains("w:anchor=\"source_1\""));
		}
	}

	@Test
	void write_MarksLookAsInTheArticle() throws IOException {
		try (XWPFDocument document = SectionFile.read(sample, SECTION);
				XWPFDocument articles = SectionFile.read(sample, SectionFile.section("articles"))) {
			XWPFParagraph sentence = document.getTables().getFirst().getRow(1).getCell(1).getParagraphs().getFirst();
			XWPFParagraph line = articles.getParagraphs().stream()
					.filter(each -> each.getText().equals(LINES.getFirst())).findFirst().orElseThrow();
			assertEquals(line.getRuns().stream().map(run -> run.getText(0) + run.getStyle()).toList(),
					sentence.getRuns().stream().map(run -> run.getText(0) + run.getStyle()).toList());
		}
	}

	@Test
	void write_ChosenKinds() throws IOException {
		try (XWPFDocument document = SectionFile.read(sample, only("events"))) {
			assertEquals("Marks\tSentence\tSource\nE\t" + LINES.getFirst() + "\t[1]\n", table(document, 0));
			assertEquals("E\u00A0Event", SectionFile.texts(document, Style.NOTE).get(1));
		}
	}

	/** Tints alone are lost on grey paper. */
	@Test
	void write_CodesByTheNumbersOfTheLegend() throws IOException {
		Article article = sample.article("coded", "Atlantis came late.");
		sample.passage(article, "came late", sample.code("late", "Lateness", null));
		sample.passage(article, "Atlantis came", sample.policy);
		try (XWPFDocument document = SectionFile.read(sample, SectionFile.section("legend"), only("passages"))) {
			assertTrue(table(document, 0).contains("S1 Policy\t") && table(document, 0).contains("S2 Lateness\t"));
			assertEquals("S1 S2", document.getTables().getLast().getRow(1).getCell(0).getText());
		}
	}

	@Test
	void write_MostOfAnArticle() throws IOException {
		try (XWPFDocument document = SectionFile.read(sample, SECTION.with("most", "1"))) {
			assertEquals(3, document.getTables().getFirst().getNumberOfRows());
			assertEquals("One more sentence of this article has marks.",
					document.getTables().getFirst().getRow(2).getCell(1).getText());
		}
	}

	@Test
	void write_OneSentenceOfSeveralInAParagraph() throws IOException {
		Article article = sample.article("long", "They met at noon. Atlantis came late. Nobody knows why.");
		sample.mention(article, "Atlantis", sample.atlantis);
		sample.quotation(article, "late. Nobody", null);
		try (XWPFDocument document = SectionFile.read(sample, SECTION)) {
			assertEquals("Marks\tSentence\tSource\nC Q\tAtlantis came late. \t[3]\nQ\tNobody knows why.\t[3]\n",
					table(document, 1));
		}
	}

	@Test
	void write_RightToLeft() throws IOException {
		Article article = sample.article("arabic", "قال الوزير إن المحادثات مفتوحة. لا تعليق.");
		article.setLanguage("ar");
		sample.quotation(article, "المحادثات", null);
		try (XWPFDocument document = SectionFile.read(sample, only("quotations"))) {
			XWPFParagraph sentence = document.getTables().get(1).getRow(1).getCell(1).getParagraphs().getFirst();
			assertEquals("قال الوزير إن المحادثات مفتوحة. ", sentence.getText());
			assertTrue(sentence.getCTP().getPPr().isSetBidi());
			sentence.getRuns().forEach(run -> assertEquals("ar", run.getCTR().getRPr().getLangArray(0).getBidi()));
		}
	}
}
