// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.export.SampleProject;
import org.pressmark.export.SectionChoice;
import org.pressmark.model.Article;

class SourcesSectionTest {

	private static final SectionChoice SECTION = SectionFile.section("sources").with("provenance", "false");

	private final SampleProject sample = new SampleProject();

	private String source(String style, int article) throws IOException {
		try (XWPFDocument document = SectionFile.read(sample, SECTION.with("style", style))) {
			return SectionFile.texts(document, Style.SOURCE).get(article);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"chicago | Joe Writer. “Sea talks open.” Gazette, May 4, 2021. ADDRESS.",
			"apa | Joe Writer (2021, May 4). Sea talks open. Gazette. ADDRESS",
			"iso-690 | Joe Writer. Sea talks open. Gazette [online]. 4 May 2021 [viewed 1 Jun 2021]. Available from: ADDRESS." })
	void write_AllKnown(String style, String expected) throws IOException {
		sample.articles().getFirst().setRetrieved("2021-06-01T10:00:00Z");
		assertEquals("[1]\t" + expected.replace("ADDRESS", sample.articles().getFirst().getUrl()), source(style, 0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"chicago | A. B. and C. “Why?” Outlet unknown, n.d.",
			"apa | A. B. & C. (n.d.). Why? Outlet unknown.", "iso-690 | A. B. and C. Why? Outlet unknown. n.d." })
	void write_LittleKnown(String style, String expected) throws IOException {
		Article article = sample.articles().getLast();
		article.setTitle("Why?");
		article.getAuthors().add("A. B.");
		article.getAuthors().add("C.");
		assertEquals("[2]\t" + expected, source(style, 1));
	}

	@Test
	void write_NoAuthor_TitleFirst() throws IOException {
		Article article = sample.articles().getFirst();
		article.getAuthors().clear();
		article.setUrl(null);
		article.setPublished("2021-05");
		assertEquals("[1]\tSea talks open. (May 2021). Gazette.", source("apa", 0));
		assertEquals("[1]\t“Sea talks open.” Gazette, May 2021.", source("chicago", 0));
	}

	@Test
	void write_TitleInItsLanguage() throws IOException {
		Article article = sample.articles().getLast();
		article.setTitle("المحادثات");
		article.setLanguage("ar");
		try (XWPFDocument document = SectionFile.read(sample, SECTION.with("style", "apa"))) {
			XWPFParagraph source = document.getParagraphs().getLast();
			assertTrue(source.getCTP().xmlText().contains("w:bidi=\"ar\""));
			assertTrue(!source.getCTP().getPPr().isSetBidi());
		}
	}
}
