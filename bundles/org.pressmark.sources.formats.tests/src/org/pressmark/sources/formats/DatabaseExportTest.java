// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Findings;
import org.pressmark.sources.Provenanced;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.Removed;

/** The exports of news databases: each article with headline, outlet, date, authors, language, and only its text. */
class DatabaseExportTest {

	private static final String PROSE = String.join("\n", Fixtures.PROSE);

	private static List<ArticleDraft> read(String name, byte[] bytes, int articles) {
		Findings findings = Formats.read(name, bytes);
		assertEquals(List.of(), findings.failures());
		assertEquals(1, findings.found().size(), "all from the bytes of the file");
		assertEquals(articles, findings.drafts().size());
		findings.drafts().forEach(Drafts::assertConsistent);
		return findings.drafts();
	}

	private static ArticleDraft first(String fixture, int articles) {
		return read(fixture, Fixtures.file(fixture), articles).getFirst();
	}

	private static void assertArticle(ArticleDraft draft, String title, String outlet, String published, String author) {
		assertEquals(Optional.of(title), draft.title());
		assertEquals(Optional.of(outlet), draft.outlet());
		assertEquals(Optional.of(published), draft.published());
		assertEquals(author.isEmpty() ? List.of() : List.of(author), draft.authors());
	}

	/** Saved anew by another program: none of Factiva's markup is left. */
	@Test
	void factivaPage_WithoutItsMarkup() {
		List<ArticleDraft> text = read("factiva.txt", Fixtures.file("factiva.txt"), 2);
		String page = new String(Fixtures.file("factiva.txt"), StandardCharsets.UTF_8).lines()
				.map(line -> "<p>" + line.replace("<", "&lt;") + "</p>").collect(Collectors.joining("\n"));
		List<ArticleDraft> drafts = read("a.html",
				("<html><head><meta charset=utf-8></head><body>" + page + "</body></html>").getBytes(StandardCharsets.UTF_8), 2);

		assertEquals(text.stream().map(ArticleDraft::title).toList(), drafts.stream().map(ArticleDraft::title).toList());
		assertEquals(text.stream().map(ArticleDraft::published).toList(), drafts.stream().map(ArticleDraft::published).toList());
		assertEquals(PROSE, drafts.getFirst().text());
	}

	@Test
	void factivaText_EachArticle() {
		List<ArticleDraft> drafts = read("factiva.txt", Fixtures.file("factiva.txt"), 2);
		ArticleDraft first = drafts.getFirst();
		assertEquals(List.of("Patrick Wintour", "Jane Doe"), first.authors());
		assertEquals(Optional.of("G7 foreign ministers meet in London"), first.title());
		assertEquals(Optional.of("Agence France Presse"), first.outlet());
		assertEquals(Optional.of("2021-05-04T03:10"), first.published());
		assertEquals(Optional.of("en"), first.language());
		assertEquals(PROSE, first.text());
		assertEquals("factiva.txt#1 (AFPR000020210504eh5400abc)", first.sourceName());
		assertEquals("factiva.txt#2 (YONH000020210505eh550004x)", drafts.getLast().sourceName());
		assertEquals("YONH000020210505eh550004x", drafts.getLast().metadata().documentNumber().orElseThrow().value());
		assertArticle(drafts.getLast(), "Ministers of Japan and South Korea talk on the sidelines", "Yonhap News Agency",
				"2021-05-05", "");
	}

	/** Where they stand tells headline and byline, whether that names persons or not. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "By Staff Reporter|", "By Our Foreign Staff|", "The Island Courier Staff|", "Agencies|",
			"by an Island Courier reporter|", "From our correspondent in Brussels|", "Kathimerini|", "Reuters|Reuters",
			"DPA|DPA", "From Jane Doe, in Paris|Jane Doe", "By Jane Doe in Brussels|Jane Doe", "JANE DOE|JANE DOE",
			"Jane Doe, Political Editor|Jane Doe", "Von unserem Korrespondenten Max Roe|", "Redaktion|" })
	void factiva_BylineThatMayNameNobody(String byline, String author) {
		String text = factiva("", byline);
		String rtf = "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\n" + text.lines().map(line -> "\\pard " + line + "\\par\n")
				.collect(Collectors.joining()) + "\\page\n}";
		for (String section : List.of("", "International\n", "Business/Financial Desk; SECTB\n")) {
			assertArticle(read("a.txt", factiva(section, byline).getBytes(StandardCharsets.UTF_8), 1).getFirst(),
					"Council votes for the harbour wall", "The Island Courier", "2021-05-04", author == null ? "" : author);
		}
		ArticleDraft draft = read("a.rtf", rtf.getBytes(StandardCharsets.US_ASCII), 1).getFirst();
		assertEquals(Optional.of("Council votes for the harbour wall"), draft.title());
		assertEquals(List.of(byline), Drafts.removed(draft, RemovalReason.BYLINE));
		assertEquals(PROSE, draft.text());
	}

	/** A headline may be written as names are, or be one word; the section above it is none of a byline. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "World|Minister Quits", "News; Pg. 3|Floods", "Metropolitan Desk; SECTB|Corrections",
			"Politik|Hochwasser: Plan steht", "Lifestyle|By train through the marsh" })
	void factiva_HeadlineBelowItsSection(String section, String headline) {
		String text = factiva(section + '\n', "").replace("Council votes for the harbour wall", headline);
		ArticleDraft draft = read("a.txt", text.getBytes(StandardCharsets.UTF_8), 1).getFirst();
		assertArticle(draft, headline, "The Island Courier", "2021-05-04", "");
		assertEquals(List.of(section), Drafts.removed(draft, RemovalReason.NAVIGATION));
	}

	private static String factiva(String section, String byline) {
		return section + "Council votes for the harbour wall\n" + byline + (byline.isEmpty() ? "" : "\n")
				+ "103 words\n4 May 2021\nThe Island Courier\nISLC\nEnglish\nCopyright 2021 The Island Courier\n\n"
				+ String.join("\n\n", Fixtures.PROSE) + "\n\nDocument ISLC000020210504eh5400abc\n";
	}

	/** Some outlets have their name and who has the rights below their text, too. */
	@ParameterizedTest
	@ValueSource(strings = { "Agence France Presse", "Agence France-Presse\n\n(c) 2021 Agence France-Presse",
			"Copyright (c) Agence France-Presse, 2021" })
	void factivaText_OutletBelowTheText_IsNoPartOfIt(String below) {
		String text = new String(Fixtures.file("factiva.txt"), StandardCharsets.UTF_8)
				.replace("Document AFPR", below + "\n\nDocument AFPR");
		ArticleDraft draft = read("factiva.txt", text.getBytes(StandardCharsets.UTF_8), 2).getFirst();

		assertEquals(PROSE, draft.text());
		assertTrue(draft.removed().stream().map(Removed::text).toList().containsAll(below.lines().filter(line -> !line.isEmpty())
				.toList()));
	}

	@Test
	void factiva_LengthThatDoesNotFit() {
		assertEquals(List.of("factiva.txt#2 (YONH000020210505eh550004x) has 67 words, but the database says 1204. "
				+ "Compare it with the original."), Formats.read("factiva.txt").warnings());
	}

	@Test
	void factivaFields_TextAndPage() {
		for (String fixture : List.of("factiva-fields.txt", "factiva-fields.html")) {
			ArticleDraft draft = first(fixture, 1);
			assertEquals(Optional.of("G7 foreign ministers meet in London"), draft.title());
			assertEquals(Optional.of("Agence France Presse"), draft.outlet());
			assertTrue(draft.published().orElseThrow().startsWith("2021-05-04"));
			assertEquals(List.of("Patrick Wintour"), draft.authors());
			assertEquals(PROSE, draft.text());
			assertTrue(Drafts.removed(draft, RemovalReason.OUTSIDE).stream().anyMatch(line -> line.startsWith("gdip")));
		}
	}

	/** The same fields as cells of a table, as the page that is saved from the reader has them. */
	@Test
	void factivaFields_TableOfEachArticle() {
		List<ArticleDraft> drafts = read("factiva-table.html", Fixtures.file("factiva-table.html"), 2);
		assertArticle(drafts.getFirst(), "Harbour closed after crane falls", "The Island Courier", "2024-05-13", "Ida Berg");
		assertEquals("The harbour of the old town is closed until June, the port office said.\nNobody was hurt when the crane "
				+ "fell into the basin.", drafts.getFirst().text());
		assertEquals("factiva-table.html#1 (ISLC000020240513ek5d0001a)", drafts.getFirst().sourceName());
		assertEquals(Optional.of("Harbour open again"), drafts.getLast().title());
	}

	@Test
	void factiva_PageAndRichText() {
		assertArticle(first("factiva.html", 2), "G7 foreign ministers meet in London", "Agence France Presse",
				"2021-05-04T03:10", "Patrick Wintour");
		assertArticle(first("factiva.rtf", 1), "G7 foreign ministers meet in London", "Agence France Presse",
				"2021-05-04T03:10", "Patrick Wintour");
		assertEquals(PROSE, first("factiva.rtf", 1).text());
	}

	@Test
	void factiva_OtherLanguages() {
		assertArticle(first("factiva-de.txt", 1), "G7-Außenminister beraten in London", "Süddeutsche Zeitung", "2021-05-04",
				"Cathrin Kahlweit");
		assertArticle(first("factiva-fr.txt", 1), "Le G7 se réunit à Londres", "Le Monde", "2021-05-04T18:05",
				"Jean Dupont");
		assertArticle(first("factiva-es.txt", 1), "El G7 se reúne en Londres", "El País", "2021-05-04", "");
		assertEquals(Optional.of("de"), first("factiva-de.txt", 1).language());
		assertEquals(Optional.of("fr"), first("factiva-fr.txt", 1).language());
		assertEquals(Optional.of("es"), first("factiva-es.txt", 1).language());
	}

	@Test
	void factiva_CutOff() {
		String export = new String(Fixtures.file("factiva.txt"), StandardCharsets.UTF_8);
		String cut = export.substring(0, export.indexOf("Toshimitsu"));
		Findings findings = Formats.read("cut.txt", cut.getBytes(StandardCharsets.UTF_8));
		assertEquals(2, findings.drafts().size());
		assertEquals(List.of("cut.txt#2 ends before its article does: the file was cut. Export it again."),
				findings.warnings());
	}

	@Test
	void lexisNexisText_WrappedLines() {
		List<ArticleDraft> drafts = read("lexisnexis.txt", Fixtures.file("lexisnexis.txt"), 2);
		ArticleDraft first = drafts.getFirst();
		assertArticle(first, "G7 foreign ministers meet in London for the first time since the pandemic began, and China "
				+ "is on the table", "The Guardian (London)", "2021-05-04", "Patrick Wintour");
		assertEquals(PROSE, first.text());
		assertEquals(List.of("HIGHLIGHT: Raab says that the group must deliver"), Drafts.removed(first, RemovalReason.DECK));
		assertEquals(2, Drafts.removed(first, RemovalReason.CAPTION).size());
		assertArticle(drafts.getLast(), "Ministers of Japan and South Korea talk on the sidelines", "Yonhap News Agency",
				"2021-05-05", "");
		assertEquals(2, drafts.getLast().paragraphs().size());
	}

	/** A report in brief has too few lines to show that they are wrapped. */
	@Test
	void lexisNexisText_WrappedLinesOfAShortReport() {
		String text = "\n                               1 of 1 DOCUMENT\n\n\n                               Evening Standard (London)\n\n"
				+ "                             May 4, 2021 Tuesday\n\nIn brief: Minister quits\n\nSECTION: NEWS; Pg. 6\n\n"
				+ "LENGTH: 28 words\n\nThe environment minister resigned last night after the flood, saying that he had\n"
				+ "lost the trust of the villages. His successor is to be named on Friday.\n\nLOAD-DATE: May 4, 2021\n\n"
				+ "LANGUAGE: ENGLISH\n\n                    Copyright 2021 Evening Standard Limited\n";
		ArticleDraft draft = read("a.txt", text.getBytes(StandardCharsets.UTF_8), 1).getFirst();
		assertArticle(draft, "In brief: Minister quits", "Evening Standard (London)", "2021-05-04", "");
		assertEquals("The environment minister resigned last night after the flood, saying that he had lost the trust of the "
				+ "villages. His successor is to be named on Friday.", draft.text());
	}

	@Test
	void lexisNexis_GermanInItsCodePage() {
		ArticleDraft draft = first("lexisnexis-de.txt", 1);
		assertArticle(draft, "G7-Außenminister beraten in London", "Süddeutsche Zeitung", "2021-05-04", "Cathrin Kahlweit");
		assertEquals(Optional.of("de"), draft.language());
		assertEquals(2, draft.paragraphs().size());
	}

	@Test
	void lexisNexis_Page() {
		ArticleDraft draft = first("lexisnexis.html", 1);
		assertArticle(draft, "G7 foreign ministers meet in London", "The Guardian (London)", "2021-05-04T18:00Z",
				"Patrick Wintour");
		assertEquals(PROSE, draft.text());
	}

	@Test
	void lexisNexis_NumberInTheDatabase() {
		String export = new String(Fixtures.file("lexisnexis.txt"), StandardCharsets.UTF_8).replaceFirst("LOAD-DATE",
				"ACC-NO: 20210504-0017\n\nLOAD-DATE");
		ArticleDraft draft = read("a.txt", export.getBytes(StandardCharsets.UTF_8), 2).getFirst();
		assertEquals(PROSE, draft.text());
		assertEquals(Optional.of(new Provenanced<>("20210504-0017", "ACC-NO: 20210504-0017")),
				draft.metadata().documentNumber());
	}

	/** A paragraph may begin with a word that is a field's label elsewhere. */
	@Test
	void lexisNexis_LabelsInTheText() {
		String export = new String(Fixtures.file("lexisnexis.txt"), StandardCharsets.UTF_8).replace("  The foreign",
				"  Country: the foreign");
		ArticleDraft draft = read("a.txt", export.getBytes(StandardCharsets.UTF_8), 2).getFirst();
		assertEquals(3, draft.paragraphs().size());
		assertTrue(draft.text().startsWith("Country: the foreign ministers"));
	}

	/** Nothing is a field's label where the headline stands. */
	@ParameterizedTest
	@ValueSource(strings = { "Graphic: how the flood came", "Language: why dialects die", "Dateline: Kyiv",
			"Series: the fall of a town", "Length: does it matter?", "Copyright: the new fight", "Correction: an article of May 3",
			"Body: what the flood did to us", "Byline: the end of a habit", "Notes", "Body", "CORRECTION: AN ARTICLE OF MAY 3",
			"DATELINE: KYIV", "LENGTH: DOES IT MATTER?" })
	void lexisNexisAndNexis_HeadlineThatBeginsAsAFieldDoes(String headline) throws IOException {
		String old = "                              1 of 2 DOCUMENTS\n\n\n                              The Guardian (London)\n\n"
				+ "                            May 4, 2021 Tuesday\n\n" + headline + "\n\nBYLINE: Patrick Wintour\n\n"
				+ "SECTION: NEWS; Pg. 3\n\nLENGTH: 103 words\n\n" + String.join("\n\n", Fixtures.PROSE)
				+ "\n\nLOAD-DATE: May 4, 2021\n\nLANGUAGE: ENGLISH\n\n                   Copyright 2021 Guardian\n"
				+ "                            All Rights Reserved\n\n\n";
		String text = old + old.replace("1 of 2", "2 of 2");
		String page = "<html><head><meta charset=utf-8></head><body>" + text.lines().filter(line -> !line.isBlank())
				.map(line -> "<div class=\"c5\"><p class=\"c6\"><span>" + line.strip() + "</span></p></div><br>")
				.collect(Collectors.joining()) + "</body></html>";
		String nexis = headline + "\n\nThe Guardian (London)\n\nMay 4, 2021 Tuesday\n\nCopyright 2021 Guardian News "
				+ "All Rights Reserved\n\nSection: NEWS\n\nLength: 103 words\n\nByline: Patrick Wintour\n\nBody\n\n"
				+ String.join("\n\n", Fixtures.PROSE) + "\n\nLoad-Date: May 4, 2021\n\n\nEnd of Document\n";
		for (ArticleDraft draft : List.of(read("a.txt", text.getBytes(StandardCharsets.UTF_8), 2).getLast(),
				read("a.html", page.getBytes(StandardCharsets.UTF_8), 2).getLast(),
				read("b.txt", nexis.getBytes(StandardCharsets.UTF_8), 1).getFirst())) {
			assertArticle(draft, headline, "The Guardian (London)", "2021-05-04", "Patrick Wintour");
			assertEquals(PROSE, draft.text());
		}
		ArticleDraft word = read("b.docx", Fixtures.nexisDocx(headline), 1).getFirst();
		assertArticle(word, headline, "Agence France Presse -- English", "2021-05-04T03:10Z", "Patrick Wintour");
		assertEquals(PROSE, word.text());
	}

	@Test
	void nexis_RichText() {
		List<ArticleDraft> drafts = read("nexis.rtf", Fixtures.file("nexis.rtf"), 2);
		assertArticle(drafts.getFirst(), "G7 foreign ministers meet in London", "The Guardian (London)", "2021-05-04T18:00Z",
				"");
		assertEquals(PROSE, drafts.getFirst().text());
		assertArticle(drafts.getLast(), "Ministers of Japan and South Korea talk on the sidelines", "Yonhap News Agency",
				"2021-05-05", "");
	}

	/** The same layout as plain text, where fields stand below each other without empty lines. */
	@Test
	void nexis_Text() {
		String article = "G7 foreign ministers meet in London\n\nThe Guardian (London)\n\nMay 4, 2021 Tuesday\n\n"
				+ "Copyright 2021 Guardian News & Media Limited All Rights Reserved\nSection: WORLD NEWS\nLength: 103 words\n"
				+ "Byline: Patrick Wintour\n\nBody\n\n" + String.join("\n\n", Fixtures.PROSE)
				+ "\n\nGraphic\n\nThe ministers.\n\nLoad-Date: May 4, 2021\n\n\nEnd of Document\n\n\n";
		for (ArticleDraft draft : read("nexis.txt", article.repeat(2).getBytes(StandardCharsets.UTF_8), 2)) {
			assertArticle(draft, "G7 foreign ministers meet in London", "The Guardian (London)", "2021-05-04",
					"Patrick Wintour");
			assertEquals(PROSE, draft.text());
		}
	}

	@Test
	void nexis_WordWithCover() throws IOException {
		ArticleDraft draft = read("nexis.docx", Fixtures.nexisDocx(), 1).getFirst();
		assertArticle(draft, "G7 foreign ministers meet in London", "Agence France Presse -- English", "2021-05-04T03:10Z",
				"Patrick Wintour");
		assertEquals(PROSE, draft.text());
		assertEquals("nexis.docx#1", draft.sourceName());
		assertTrue(Drafts.removed(draft, RemovalReason.OUTSIDE).contains("User Name: Ada Lovelace"));
	}
}
