// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Findings;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.Warning;

/** One article in a document of each format: title, byline and date of its head, its text, what its paragraphs are. */
class DocumentsTest {

	private static ArticleDraft one(String name, byte[] bytes) {
		Findings findings = Formats.read(name, bytes);
		assertEquals(List.of(), findings.failures());
		assertEquals(List.of(), findings.warnings());
		assertEquals(1, findings.drafts().size());
		ArticleDraft draft = findings.drafts().getFirst();
		Drafts.assertConsistent(draft);
		assertEquals(name, draft.sourceName());
		return draft;
	}

	private static void assertHead(ArticleDraft draft, String title) {
		assertEquals(Optional.of(title), draft.title());
		assertEquals(List.of("Patrick Wintour"), draft.authors());
		assertEquals(Optional.of("2021-05-04"), draft.published());
		assertEquals(Optional.of("en"), draft.language());
		assertFalse(draft.text().contains("Wintour"));
	}

	@Test
	void docx_TitleHeadingTable() throws IOException {
		ArticleDraft draft = one("a.docx", Fixtures.docx());
		assertHead(draft, "G7 ministers meet in London");
		assertEquals(String.join("\n", Fixtures.FIRST, "What was said", Fixtures.SECOND, "A cell of a table.",
				Fixtures.THIRD), draft.text());
		assertEquals(List.of("What was said"), Drafts.paragraphs(draft, ParagraphKind.HEADING));
	}

	@Test
	void docx_WhatWasMovedWithChangesTracked_IsThereOnce() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			document.createParagraph().getCTP().addNewMoveFrom().addNewR().addNewT().setStringValue(Fixtures.SECOND);
			document.createParagraph().createRun().setText(Fixtures.FIRST);
			document.createParagraph().getCTP().addNewMoveTo().addNewR().addNewT().setStringValue(Fixtures.SECOND);
			document.write(out);
		}
		assertEquals(Fixtures.FIRST + '\n' + Fixtures.SECOND, one("a.docx", out.toByteArray()).text());
	}

	@Test
	void docx_CalledOtherwise() throws IOException {
		assertEquals("G7 ministers meet in London", one("a.zip", Fixtures.docx()).title().orElseThrow());
		assertEquals("G7 ministers meet in London", one("a.txt", Fixtures.docx()).title().orElseThrow());
	}

	@Test
	void odt_StylesListsNotesChanges() throws IOException {
		ArticleDraft draft = one("a.odt", Fixtures.odt());
		assertHead(draft, "G7 ministers meet in London");
		assertEquals(
				String.join("\n", Fixtures.FIRST, "What was said", Fixtures.SECOND, "An item of a list", Fixtures.THIRD),
				draft.text());
		assertEquals(List.of("What was said"), Drafts.paragraphs(draft, ParagraphKind.HEADING));
		assertEquals(List.of("An item of a list"), Drafts.paragraphs(draft, ParagraphKind.LIST_ITEM));
	}

	@ParameterizedTest
	@ValueSource(strings = { "notes.docx", "notes.odt", "notes.rtf" })
	void document_NotesAndBoxes_StandBesideTheSentence(String name) {
		ArticleDraft draft = one(name, Fixtures.file(name));
		String first = "The reservoirs of the region are half empty after the driest winter in forty years, the water board said on "
				+ "Monday morning.";

		assertEquals(Optional.of("Reservoirs on the coast are half empty"), draft.title());
		assertEquals(first, draft.text().lines().findFirst().orElseThrow());
		assertEquals(Set.of(first, "How to save water, in three steps.", "Farmers were told to water their fields at night only, and "
				+ "towns will lower the pressure in their pipes from Thursday on."), Set.copyOf(draft.text().lines().toList()));
		assertEquals(List.of("As measured by the regional water board.", "Since records began in 1981.",
				"A second paragraph of the note."), Drafts.removed(draft, RemovalReason.OUTSIDE));
		assertTrue(draft.removed().stream().allMatch(note -> note.position() == first.length() + 1));
	}

	@Test
	void rtf_CodePagesUnicodeListsTables() {
		ArticleDraft draft = one("a.rtf", Fixtures.file("article.rtf"));
		assertEquals(Optional.of("The café and the G7"), draft.title());
		assertEquals(List.of("Jane Doe"), draft.authors());
		assertEquals(Optional.of("2021-05-04"), draft.published());
		assertTrue(draft.text().contains("Москва and 東京 and 😀 and €100, a link and no more."), draft.text());
		assertTrue(draft.text().contains(Fixtures.FIRST + '\n' + Fixtures.SECOND));
		assertEquals(List.of("An item of a list"), Drafts.paragraphs(draft, ParagraphKind.LIST_ITEM));
		assertTrue(Drafts.paragraphs(draft, ParagraphKind.HEADING).contains("A heading"));
		assertTrue(draft.text().contains("First cell | Second cell"));
	}

	/** The numbers are nowhere in these files, but in the pages that they make. */
	@ParameterizedTest
	@ValueSource(strings = { "lists.docx", "lists.odt", "lists.rtf" })
	void document_NumbersOfListsAndRowsOfTables(String name) {
		ArticleDraft draft = one(name, Fixtures.file(name));

		assertEquals(List.of("1. Water the fields at night.", "2. Repair the pipes.", "a. Those of the old town first.",
				"b. Then those of the harbour.", "3. Lower the pressure.", "No fountains", "No pools", "IV. Ask the neighbours.",
				"V. Ask the capital."), Drafts.paragraphs(draft, ParagraphKind.LIST_ITEM));
		assertTrue(draft.text().contains("\nReservoir | Filled | Last year\nNorth Dam | 48 %\nSouth Dam | 51 % | 90 %\n"), draft.text());
		assertEquals(List.of("What to do"), Drafts.paragraphs(draft, ParagraphKind.HEADING));
	}

	@Test
	void markdown_NumbersOfListsAndRowsOfTables() {
		ArticleDraft draft = one("lists.md", Fixtures.file("lists.md"));

		assertEquals(List.of("1. Water the fields at night.", "2. Repair the pipes.", "They leak.", "3. Lower the pressure.",
				"No fountains", "No pools", "4) Ask the neighbours.", "5) Ask the capital."),
				Drafts.paragraphs(draft, ParagraphKind.LIST_ITEM));
		assertTrue(draft.text().contains("\nReservoir | Filled | Last year\nNorth Dam | 48 %\nSouth Dam | | 90 %\nFarmers were told to "
				+ "water their fields at night only | and towns"), draft.text());
	}

	@Test
	void markdown_FrontMatterQuotesListsScripts() {
		ArticleDraft draft = one("a.md", Fixtures.file("article.md"));
		assertHead(draft, "G7 foreign ministers meet in London");
		assertEquals(Optional.of("The Guardian"), draft.outlet());
		assertEquals(List.of(Fixtures.SECOND), Drafts.paragraphs(draft, ParagraphKind.QUOTE));
		assertEquals(List.of("An item of a list", "Another item"), Drafts.paragraphs(draft, ParagraphKind.LIST_ITEM));
		assertFalse(draft.text().contains("alert"));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"---\ntitle: Quay closed # in May\nauthors:\n  - Iris Vale\n  - name: Tom Beck\ndate: 2021-05-05 14:07 +0200\nsource: Courier\nlang: de\n---\n",
			"---\ntitle: \"Quay closed\"\nauthor: [Iris Vale, 'Beck, Tom']\ndate: 2021-05-05 14:07 +0200\ntags: [a]\nsource: Courier\nlang: de\n---\n",
			"---\r\ntitle: 'Quay closed'\r\nauthor: Vale, Iris; Beck, Tom\r\ndate: 2021-05-05T14:07:00+02:00\r\noutlet: Courier\r\nlang: de\r\n---\r\n",
			"+++\ntitle = \"Quay closed\"\nauthors = [\"Iris Vale\", \"Tom Beck\"]\ndate = 2021-05-05T14:07:00+02:00\n"
					+ "publisher = 'Courier'\nlang = 'de'\n[params]\nauthor = \"Nobody Else\"\n+++\n" })
	void markdown_FormsOfFrontMatter(String front) {
		for (String rest : List.of(Fixtures.SECOND, "A line of it\n\n".repeat(30))) {
			ArticleDraft draft = one("a.md", (front + "\n# Quay closed\n\n" + rest).getBytes(StandardCharsets.UTF_8));

			assertEquals(Optional.of("Quay closed"), draft.title());
			assertEquals(List.of("Iris Vale", "Tom Beck"), draft.authors());
			assertTrue(draft.published().orElseThrow().matches("2021-05-05T14:07(:00)?\\+02:00"), draft.published().toString());
			assertEquals(Optional.of("Courier"), draft.outlet());
			assertEquals(Optional.of("de"), draft.language());
			assertTrue(draft.text().startsWith(rest.lines().findFirst().orElseThrow()) || draft.text().startsWith("Quay closed\n"),
					draft.text());
			assertFalse(draft.text().contains("Vale"), draft.text());
		}
	}

	@Test
	void markdown_MarksBesideCommonMark() {
		String text = "The quay was ~~shut~~ closed[^1] <script>alert(1)</script>for [^2] months[^a].\n\n| Month | East |\n|---|---:|\n"
				+ "| Feb \\| March | 133 |\n\n`a\\|b`, a\\|b\n\n[^1]: By the port.\n[^a]: Said\nthe mayor.\n\nLast paragraph of it.\n";
		ArticleDraft draft = one("a.md", text.getBytes(StandardCharsets.UTF_8));

		assertEquals("The quay was shut closed for [^2] months.\nMonth | East\nFeb | March | 133\na|b, a|b\nLast paragraph of it.",
				draft.text());
		assertEquals(List.of("By the port.", "Said the mayor."), Drafts.removed(draft, RemovalReason.OUTSIDE));
	}

	@Test
	void markdown_BetweenRulesIsNoFrontMatter() {
		ArticleDraft draft = one("a.md", ("---\n\n" + Fixtures.SECOND + "\n\n---\n\nMore of it.").getBytes(StandardCharsets.UTF_8));
		assertTrue(draft.text().contains(Fixtures.SECOND), draft.text());
	}

	@Test
	void markdown_ByItsFrontMatter() {
		assertEquals("text/markdown", one("a.txt", Fixtures.file("article.md")).mediaType());
	}

	/** Newer releases of the JDK take that for an attack, which it is not: none of these escapes is longer than a character. */
	@Test
	void escapes_MoreThanAHundredThousand() throws IOException {
		StringBuilder escaped = new StringBuilder();
		for (int i = 0; i < 120_000; i++) {
			escaped.append("R&amp;D of ").append(i * 7_919 % 1_000_003).append(" rose. ");
		}
		String odt = "<text:p>G7 ministers meet in London</text:p><text:p>" + escaped + "</text:p>";
		assertTrue(one("a.odt", Fixtures.odt(odt)).text().contains("R&D of 0 rose."));
		byte[] docx = Fixtures.changed(Fixtures.docx(), "word/document.xml",
				xml -> xml.replaceFirst("(?<=What was said</w:t></w:r></w:p>)", "<w:p><w:r><w:t>" + escaped + "</w:t></w:r></w:p>"));
		assertTrue(one("a.docx", docx).text().contains("R&D of 0 rose."));
	}

	@Test
	void odt_PackedAgainByAnotherProgram() throws IOException {
		ArticleDraft whole = one("a.odt", Fixtures.odt());

		for (boolean withType : new boolean[] { true, false }) {
			ArticleDraft draft = one("a.zip", Fixtures.packedAgain(Fixtures.odt(), withType));
			assertEquals("application/vnd.oasis.opendocument.text", draft.mediaType());
			assertEquals(whole.text(), draft.text());
		}
	}

	@Test
	void markdown_NamedSoButAPage() {
		assertEquals("text/html", one("a.md", Fixtures.file("page.html")).mediaType());
	}

	@Test
	void pdf_ColumnsHyphensRunningHeads() throws IOException {
		ArticleDraft draft = one("a.pdf", Fixtures.pdf());
		assertEquals(Optional.of("G7 foreign ministers meet in London"), draft.title());
		String text = draft.text().replace('\n', ' ');
		String prose = String.join(" ", Fixtures.PROSE);
		assertTrue(text.startsWith(prose + ' ' + prose), draft.text());
		assertFalse(text.contains("Example Times"));
		assertEquals(List.of("The Example Times | Tuesday 4 May 2021", "1"),
				Drafts.removed(draft, RemovalReason.NAVIGATION).subList(0, 2));
	}

	private static final List<String> PRINTED = List.of("By Anna Smith", "4 May 2021",
			"The foreign ministers of the Group of Seven met in London on Tuesday, the first time in two years that they",
			"sat at one table, and they spoke there for six hours about China, about Russia and about the pandemic, said",
			"officials of the host",
			"British people watched the arrival of all of the guests from the other side of the river, where they stood for",
			"hours in the rain, and the police had closed the bridges.", "\u2022 First point of the agenda",
			"\u2022 Second point", "Another meeting is expected to be held in June, when the leaders come to Cornwall themselves.");

	static Stream<Arguments> frames() {
		String[] chrome = { "822 5/4/21, 4:12 PM\tMinisters meet in London",
				"20 https://example.org/news/2021/may/ministers-meet\t#/$" };
		String[] firefox = { "822 Ministers meet in London\thttps://example.org/news/a", "20 # of $\t04/05/2021, 16:12" };
		String[] paper = { "40 The Example Times, 4 May 2021", "30 https://example.org/news/a", "20 Page # of $" };
		return Stream.concat(Stream.of(2, 3, 12).map(pages -> Arguments.of(pages, paper)),
				Stream.of(3, 2, 1, 12).flatMap(pages -> Stream.of(Arguments.of(pages, chrome), Arguments.of(pages, firefox),
				Arguments.of(pages, new String[] { "60 Page # of $" }),
				Arguments.of(pages, new String[] { "30 # / $" }), Arguments.of(pages, new String[] { "30 Page # / $ - 4 May 2021" }),
				Arguments.of(pages, new String[] { "30 Seite # von $" }))));
	}

	@ParameterizedTest
	@MethodSource("frames")
	void pdf_WhatRunsBelowThePages_IsCut(int pages, String[] frame) throws IOException {
		ArticleDraft draft = one("a.pdf", Fixtures.framedPdf(pages, frame));

		for (int number = 1; number <= pages; number++) {
			assertTrue(draft.text().contains("In part " + number + " the ministers"), draft.text());
		}
		assertEquals(pages, draft.text().split("left that evening\\.").length, draft.text());
		assertFalse(draft.text().matches("(?s).*(?:example|Page|Seite|\\d\\s?/|\\d of|2021|Example).*"), draft.text());
	}

	@Test
	void pdf_DateAndWordsInTheMargin_Stay() throws IOException {
		ArticleDraft draft = one("a.pdf", Fixtures.framedPdf(1, "800 4 May 2021", "30 Read on at https://example.org/news/a"));

		assertTrue(draft.text().contains("Read on at https://example.org/news/a"), draft.text());
		assertEquals(Optional.of("2021-05-04"), draft.published());
	}

	@Test
	void pdf_LinesThatBeginAnewWithoutSpace() throws IOException {
		ArticleDraft draft = one("a.pdf", Fixtures.linesPdf("Ministers meet in London", "Jane Roe", PRINTED));
		assertEquals(List.of("Anna Smith"), draft.authors());
		assertEquals(Optional.of("2021-05-04"), draft.published());
		List<String> text = Drafts.paragraphs(draft, ParagraphKind.TEXT);
		assertEquals(3, text.size(), draft.text());
		assertTrue(text.get(0).endsWith("officials of the host"), text.get(0));
		assertEquals(PRINTED.getLast(), text.get(2));
		assertEquals(PRINTED.subList(7, 9), Drafts.paragraphs(draft, ParagraphKind.LIST_ITEM));
	}

	@Test
	void pdf_InformationWhereTheTextSaysNothing() throws IOException {
		ArticleDraft draft = one("a.pdf", Fixtures.linesPdf("Ministers meet in London", "Jane Roe", PRINTED.subList(2, 7)));
		assertEquals(Optional.of("Ministers meet in London"), draft.title());
		assertEquals(List.of("Jane Roe"), draft.authors());
		assertEquals("document information: Title", draft.metadata().title().orElseThrow().evidence());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Microsoft Word - talks in London.doc", "talks in London.docx", "C:\\talks\\in London",
			"Untitled 1", "document", "New Document (2)", "Sans titre", "无标题", "제목 없음 1", "https://example.org/a b", "x", " " })
	void pdf_InformationThatNobodyWrote(String title) throws IOException {
		ArticleDraft draft = one("a.pdf", Fixtures.linesPdf(title, "user17", PRINTED.subList(2, 7)));
		assertEquals(Optional.empty(), draft.title());
		assertEquals(List.of(), draft.authors());
	}

	@Test
	void pdf_FromTheRight_IsInTheOrderOfReading() {
		ArticleDraft arabic = one("a.pdf", Fixtures.file("arabic.pdf"));

		assertEquals(Optional.of("وزراء خارجية السبع يجتمعون في لندن"), arabic.title());
		assertEquals(Optional.of("ar"), arabic.language());
		assertEquals(List.of("اجتمع وزراء خارجية مجموعة السبع (G7) يوم الثلاثاء في لندن في أول لقاء مباشر بينهم منذ عامين، "
				+ "وتصدرت الصين وروسيا جدول الأعمال.",
				"وقال وزير الخارجية البريطاني دومينيك راب قبل الاجتماع في 4 مايو 2021: «سندافع عن الديمقراطية والمجتمعات "
				+ "المفتوحة»، وأضاف أن 20.5 مليون جرعة من لقاح AstraZeneca ستصل قريبا. هل يتفقون؟ سيقولون ذلك يوم الأربعاء "
				+ "[بعد الظهر]."), arabic.text().lines().toList());

		ArticleDraft hebrew = one("a.pdf", Fixtures.file("hebrew.pdf"));

		assertEquals(List.of("שרי החוץ של מדינות ה־G7 נפגשו ביום שלישי בלונדון (לראשונה זה שנתיים), וסין ורוסיה עמדו בראש סדר היום.",
				"\"נגן על הדמוקרטיה\", אמר השר דומיניק ראב ב־4 במאי 2021, לפני הפגישה עם NATO ועם 27 מדינות."),
				hebrew.text().lines().toList());
	}

	@Test
	void pdf_RaisedFigures_AreNoParagraphs() throws IOException {
		ArticleDraft draft = one("a.pdf", Fixtures.raisedPdf("Foreign ministers gathered in London^1^ on Tuesday and spoke for two hours",
				"about 40 km^2^ of land,^[12]^ 10^9^ doses of a vaccine and the 1^st^ of its kind*^",
				"before they left the house by the river that evening, as an official said.^iii^"));

		assertEquals("Foreign ministers gathered in London on Tuesday and spoke for two hours about 40 km2 of land, 109 doses of a "
				+ "vaccine and the 1st of its kind* before they left the house by the river that evening, as an official said.",
				draft.text());
	}

	@Test
	void pdf_EncryptedForEverybody() throws IOException {
		assertEquals(one("a.pdf", Fixtures.pdf()).text(), one("a.pdf", Fixtures.encryptedPdf()).text());
	}

	/** Justified columns with automatic hyphens, indented paragraphs and a header, as LibreOffice sets them. */
	@Test
	void pdf_OfOfficeProgram() {
		ArticleDraft draft = one("a.pdf", Fixtures.file("columns.pdf"));
		assertEquals(Optional.of("G7 foreign ministers meet in London to talk about China"), draft.title());
		assertEquals(List.of("Patrick Wintour"), draft.authors());
		assertEquals(List.of("What they said"), Drafts.paragraphs(draft, ParagraphKind.HEADING));
		List<String> text = Drafts.paragraphs(draft, ParagraphKind.TEXT);
		assertEquals(32, text.size());
		for (int i = 0; i < text.size(); i++) {
			assertTrue(text.get(i).endsWith(" Point " + i + '.'), text.get(i));
		}
		assertEquals(Fixtures.FIRST + " Point 28.", text.get(28));
		assertEquals(Fixtures.THIRD + " Point 22.", text.get(22));
		assertEquals(2, Drafts.removed(draft, RemovalReason.NAVIGATION).size());
	}

	@Test
	void documents_OfOfficeProgramAreTheSame() {
		for (String type : List.of("docx", "odt", "rtf")) {
			ArticleDraft draft = one("a." + type, Fixtures.file("office." + type));
			assertHead(draft, "G7 foreign ministers meet in London");
			assertEquals(List.of("What they said"), Drafts.paragraphs(draft, ParagraphKind.HEADING), type);
			assertEquals(List.of("An item of a list"), Drafts.paragraphs(draft, ParagraphKind.LIST_ITEM), type);
			assertEquals(4, Drafts.paragraphs(draft, ParagraphKind.TEXT).size(), type);
		}
	}

	@Test
	void mhtml_PageWithItsAddress() {
		ArticleDraft draft = one("a.mhtml", Fixtures.file("page.mhtml"));
		assertEquals(Optional.of("G7 ministers meet"), draft.title());
		assertEquals(Optional.of("https://example.org/2021/05/04/g7.html"), draft.url());
		assertEquals(Optional.of("2021-05-04T18:30:00+02:00"), draft.published());
		assertTrue(draft.text().contains("— “so he said”"));
	}

	/** The day on which a browser saved a page is not that of its publication. */
	@Test
	void mhtml_OfAFormToLogIn_Says() {
		String message = "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/login\nMIME-Version: 1.0\n"
				+ "Content-Type: text/html\n\n<html><head><title>Log in</title></head><body><h1>Welcome back</h1>"
				+ "<p>Log in to read on, with the address that you gave us when you subscribed.</p><form><input type='password'></form></body></html>";

		assertTrue(one("a.mhtml", message.getBytes(StandardCharsets.US_ASCII)).warning(Warning.Kind.NO_ARTICLE).isPresent());
	}

	@Test
	void mhtml_DayOfSavingUnused() {
		String message = new String(Fixtures.file("page.mhtml"), StandardCharsets.ISO_8859_1)
				.replaceAll("(?s)<meta property=3D\"art.*?00\">|<meta prop[^>]*published_time[^>]*>", "");
		assertTrue(message.contains("1 Jan 2022"));
		ArticleDraft draft = one("a.mhtml", message.replace("article:published_time", "x").replace("/2021/05/04", "")
				.getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(Optional.empty(), draft.published());
	}

	@Test
	void text_WithHeaderLinesIsNoMessage() {
		String text = "Title: G7 ministers meet\nSource: The Guardian\nDate: 4 May 2021\n\n" + Fixtures.FIRST;
		assertEquals("text/plain", one("a.txt", text.getBytes(StandardCharsets.UTF_8)).mediaType());
		String letter = "From: The Guardian\nDate: 4 May 2021\n\n" + Fixtures.FIRST;
		assertEquals("text/plain", one("a.eml", letter.getBytes(StandardCharsets.UTF_8)).mediaType());
	}

	@Test
	void text_AboutDatabasesIsNoExport() {
		String text = "The word processor\n\nEnd of Document was what it said. Length: 5 words.\n\n" + Fixtures.FIRST;
		assertEquals("a.txt", one("a.txt", text.getBytes(StandardCharsets.UTF_8)).sourceName());
	}

	@Test
	void export_Utf16WithoutMark() {
		String export = new String(Fixtures.file("factiva-de.txt"), StandardCharsets.UTF_8);
		for (String charset : List.of("UTF-16LE", "UTF-16BE", "windows-1252")) {
			Findings findings = Formats.read("a.txt", export.getBytes(Charset.forName(charset)));
			assertEquals(Optional.of("G7-Außenminister beraten in London"), findings.drafts().getFirst().title());
		}
	}
}
