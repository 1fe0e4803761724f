// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.pressmark.export.SampleProject;
import org.pressmark.export.SectionChoice;
import org.pressmark.model.Article;
import org.pressmark.model.EntityType;

/** Who and what is named, by type: those that are named most first, or as an index. */
class EntitiesSectionTest {

	private static final SectionChoice ENTITIES = SectionFile.section("entities");
	private static final SectionChoice INDEX = ENTITIES.with("order", "alphabet");
	private static final SectionChoice ARTICLES = SectionFile.section("articles");
	private static final SectionChoice SOURCES = SectionFile.section("sources");

	private final SampleProject sample = new SampleProject();

	private void name(String... people) {
		for (String person : people) {
			Article article = sample.article("of " + person, person + " spoke.");
			sample.mention(article, person, sample.entity(person, EntityType.PERSON, person));
		}
	}

	private static List<String> cells(XWPFTable table, int column) {
		return table.getRows().stream().map(row -> row.getCell(column).getText()).toList();
	}

	private static XWPFTable people(XWPFDocument document) {
		return document.getTables().getFirst();
	}

	@Test
	void write_Alphabet_LettersBeforeTheFirst() throws IOException {
		name("Zoe", "Émile", "Emma", "Блинкен", "50 Cent");
		try (XWPFDocument document = SectionFile.read(sample, INDEX)) {
			assertEquals(List.of("A–Z", "…", "A", "E", "", "Z", "Б"), cells(people(document), 0));
			assertEquals(List.of("Name", "50 Cent", "Ann HillMinister of the Sea", "Émile", "Emma", "Zoe", "Блинкен"),
					cells(people(document), 1));
			assertEquals(List.of("People", "Organisations", "Countries", "Places", "Other names"),
					SectionFile.texts(document, Style.HEADING_2));
			assertTrue(SectionFile.texts(document, Style.NOTE).getFirst().startsWith("In the order of the alphabet."));
		}
	}

	@Test
	void write_MostNamed_NoLetters() throws IOException {
		name("Aaron");
		sample.mention(sample.articles().getFirst(), "Hill denied", sample.hill);
		try (XWPFDocument document = SectionFile.read(sample, ENTITIES)) {
			assertEquals(List.of("Name", "Ann HillMinister of the Sea", "Aaron"), cells(people(document), 0));
		}
	}

	@Test
	void write_PageOfEachArticle() throws IOException {
		try (XWPFDocument document = SectionFile.read(sample, ENTITIES, ARTICLES, SOURCES)) {
			String xml = people(document).getRow(1).getCtRow().xmlText();
			assertTrue(xml.contains(" PAGEREF entity_") && xml.contains("w:anchor=\"source_1\""), xml);
			assertEquals("[1]\u00A0¶", people(document).getRow(1).getCell(4).getText());
			assertFalse(document.isEnforcedUpdateFields()); // Word would ask whether to trust the file
		}
	}

	@Test
	void write_FirstArticlesAlone() throws IOException {
		for (int i = 0; i < 5; i++) {
			sample.mention(sample.article("more" + i, "Ann Hill again"), "Ann Hill", sample.hill);
		}
		try (XWPFDocument document = SectionFile.read(sample, ENTITIES.with("places", "2"), SOURCES)) {
			assertEquals("[1], [3] and 4 more", people(document).getRow(1).getCell(4).getText());
			assertEquals("6", people(document).getRow(1).getCell(2).getText());
		}
	}
}
