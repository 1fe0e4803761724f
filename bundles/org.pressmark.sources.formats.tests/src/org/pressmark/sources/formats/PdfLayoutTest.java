// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.formats.PdfLayout.Area;
import org.pressmark.sources.formats.internal.pdf.PdfFonts;

/** Columns and boxes of a page are read one after the other. */
class PdfLayoutTest {

	private static final String HEADLINE = "Ministers meet in London";
	private static final String BODY = "The foreign ministers of the seven leading economies gathered in London on Tuesday"
			+ " for their first meeting in person in two years, with China and Russia high on their list. The host said that they"
			+ " would defend democracy and open societies, and that nobody wanted to contain any country. Officials expected a"
			+ " joint statement on Wednesday evening, after a day of talks on vaccines, the climate and the conflict in Myanmar."
			+ " Guests from India, South Korea, Australia and South Africa had come as well, but two members of the Indian"
			+ " delegation were found to be infected and all of them went into isolation at once. The talks began with a session"
			+ " on North Korea, where the American secretary spoke about the new policy of his government and asked the others to"
			+ " go on with the sanctions.";
	private static final String BOX = "Who takes part: Canada, France, Germany, Italy, Japan, the United Kingdom and the United"
			+ " States. The European Union is there, too, and four more countries have been invited as guests this time.";
	private static final String QUOTE = "We do not wish to hold any country down, but to keep the order of rules.";

	private static List<String> paragraphs(PdfLayout layout) throws IOException {
		ArticleDraft draft = Formats.read("a.pdf", layout.bytes()).drafts().getFirst();
		assertEquals(HEADLINE, draft.title().orElseThrow());
		assertEquals(List.of(), Drafts.paragraphs(draft, ParagraphKind.HEADING));
		return Drafts.paragraphs(draft, ParagraphKind.TEXT);
	}

	private static PdfLayout page() {
		return new PdfLayout().headline(60, 780, HEADLINE);
	}

	@Test
	void boxAtTheRight_TextGoesOnBelowIt() throws IOException {
		assertEquals(List.of(BODY, BOX), paragraphs(page()
				.text(10, BODY, new Area(60, 740, 460, 2), new Area(60, 716, 280, 6), new Area(60, 644, 460, 20))
				.text(9, BOX, new Area(370, 713, 150, 6))));
	}

	@Test
	void boxAtTheLeft_OfTheSameSize() throws IOException {
		assertEquals(List.of(BODY, BOX), paragraphs(page()
				.text(10, BODY, new Area(60, 740, 460, 2), new Area(240, 716, 280, 7), new Area(60, 632, 460, 20))
				.text(10, BOX, new Area(66, 711, 150, 7))));
	}

	@Test
	void boxWithNarrowSpaceBesideFewLines() throws IOException {
		assertEquals(List.of(BODY, BOX), paragraphs(page()
				.text(10, BODY, new Area(60, 740, 460, 2), new Area(60, 716, 300, 6), new Area(60, 644, 460, 20))
				.text(10, BOX, new Area(365.6, 716, 155, 6))));
	}

	@Test
	void boxOfLargerCharactersThatTouchesTheText() throws IOException {
		assertEquals(List.of(BODY, BOX), paragraphs(page()
				.text(10, BODY, new Area(60, 740, 460, 2), new Area(60, 716, 250, 7), new Area(60, 632, 460, 20))
				.text(12, BOX, new Area(310.6, 715, 210, 6))));
	}

	@Test
	void numberedItems() throws IOException {
		ArticleDraft draft = Formats.read("a.pdf", page().text(10, BODY, new Area(60, 740, 460, 12))
				.text(10, "9. Divers inspect the piers of the eastern quay,", new Area(80, 600, 440, 1))
				.text(10, "10. the cracks that they find are repaired by the port authority before the first of the vessels returns",
						new Area(75, 588, 300, 1), new Area(95, 576, 280, 3))
				.text(10, "a) the east side", new Area(100, 552, 420, 1)).text(10, "b) the west side", new Area(100, 540, 420, 1))
				.text(10, "11. the quay opens.", new Area(75, 528, 445, 1)).bytes()).drafts().getFirst();
		assertEquals(List.of("9. Divers inspect the piers of the eastern quay,", "10. the cracks that they find are repaired by"
				+ " the port authority before the first of the vessels returns", "a) the east side", "b) the west side",
				"11. the quay opens."), Drafts.paragraphs(draft, ParagraphKind.LIST_ITEM));
		assertEquals(List.of(BODY), Drafts.paragraphs(draft, ParagraphKind.TEXT));
	}

	/** Between a number and its text there may be as much space as between the cells of a table. */
	@Test
	void itemsWithWideSpace_AreNoRows() throws IOException {
		PdfLayout layout = page().text(10, BODY, new Area(60, 740, 460, 12));
		List<String> items = List.of("divers inspect the piers", "the cracks are repaired", "the quay opens");
		for (int i = 0; i < 3; i++) {
			layout.text(10, i + 1 + ".", new Area(80, 600 - 12 * i, 20, 1)).text(10, items.get(i), new Area(110, 600 - 12 * i, 400, 1));
		}
		ArticleDraft draft = Formats.read("a.pdf", layout.bytes()).drafts().getFirst();
		assertEquals(List.of("1. divers inspect the piers", "2. the cracks are repaired", "3. the quay opens"),
				Drafts.paragraphs(draft, ParagraphKind.LIST_ITEM));
	}

	@Test
	void numbersThatBeginLinesOfASentence_AreNoItems() throws IOException {
		List<String> lines = List.of("The divers of the port authority went down to the piers for a last time on the evening of the",
				"12. of May in the light of lamps, and the inspectors of the ministry followed them there on the",
				"13. of May, when the storm was over and the water of the harbour was clear.");
		assertEquals(List.of(String.join(" ", lines)), paragraphs(page().text(10, lines.get(0), new Area(60, 740, 460, 1))
				.text(10, lines.get(1), new Area(60, 728, 460, 1)).text(10, lines.get(2), new Area(60, 716, 460, 1))));
	}

	@Test
	void tableBetweenParagraphs() throws IOException {
		PdfLayout layout = page().text(10, "The quay shows what the storm did to the region, says the ministry.", new Area(60, 740, 460, 1));
		List<List<String>> rows = List.of(List.of("Region", "Dead", "Injured"), List.of("North Dam", "12", "40"),
				List.of("South Quay of the old town and", "3", "7"), List.of("West", "0", "1"));
		for (int i = 0; i < rows.size(); i++) {
			for (int cell = 0; cell < 3; cell++) {
				layout.text(10, rows.get(i).get(cell), new Area(60 + 138 * cell, 726 - 14 * i, 200, 1));
			}
		}
		layout.text(10, "Nobody was hurt in the south, where the quay had been closed in time.", new Area(60, 670, 460, 1));
		assertEquals(List.of("The quay shows what the storm did to the region, says the ministry.", "Region | Dead | Injured",
				"North Dam | 12 | 40", "South Quay of the old town and | 3 | 7", "West | 0 | 1",
				"Nobody was hurt in the south, where the quay had been closed in time."), paragraphs(layout));
	}

	@Test
	void nameAndDateOverTheHeadlineOfTheOnlyPage() throws IOException {
		for (String head : List.of("The Coastal Courier | Tuesday 12 March 2024", "12 March 2024 | The Coastal Courier")) {
			PdfLayout layout = page().text(9, head, new Area(60, 815, 460, 1)).text(10, BODY, new Area(60, 740, 460, 30));
			assertEquals(List.of(BODY), paragraphs(layout));
			assertEquals(List.of(head), Drafts.removed(Formats.read("a.pdf", layout.bytes()).drafts().getFirst(),
					RemovalReason.NAVIGATION));
		}
	}

	@Test
	void bylineAndDateBelowTheHeadline_AreNoRunningHead() throws IOException {
		PdfLayout layout = page().text(9, "By Iris Vale | 12 March 2024", new Area(60, 760, 460, 1))
				.text(10, BODY, new Area(60, 740, 460, 30));
		ArticleDraft draft = Formats.read("a.pdf", layout.bytes()).drafts().getFirst();
		assertEquals(List.of(), Drafts.removed(draft, RemovalReason.NAVIGATION));
		assertEquals(List.of("Iris Vale"), draft.authors());
	}

	@Test
	void charactersThatTheFontLacks() throws IOException {
		String content = "BT /F 12 Tf 60 700 Td (The ministers met at the ) Tj /Span <</ActualText (Quay)>> BDC (QQQQ) Tj EMC ( of "
				+ "the ) Tj /Span <</ActualText (whole of it)>> BDC (port on Tuesday.) Tj EMC ET";

		assertEquals("The ministers met at the Quay of the port on Tuesday.",
				Formats.read("a.pdf", document(content)).drafts().getFirst().text());
	}

	@Test
	void notesAtTheFoot_DoNotTearTheParagraphThatGoesOnBehindThem() throws IOException {
		for (int size : new int[] { 8, 12 }) {
			String before = "The wind had blown for days and the waves had come over the walls of the harbour. ".repeat(8).strip();
			String text = before.replaceAll("harbour\\. The", "harbour. The) Tj 0 -14 Td (");
			String notes = "BT /F " + size + " Tf 60 80 Td (1 The ministry has not said since when it knew of) Tj 0 -" + (size + 2)
					+ " Td (the cracks in the piers.) Tj 0 -" + (size + 2) + " Td (2) Tj 18 0 Td (In a letter to the council.) Tj ET";
			ArticleDraft draft = Formats.read("a.pdf", document("BT /F 12 Tf 60 240 Td (" + text + ") Tj 0 -14 Td (The ministers met at"
					+ " the quay) Tj 8 Ts /F 7 Tf (1) Tj 0 Ts /F 12 Tf ( on Tuesday and said that they would all come back) Tj 0 -14 Td"
					+ " (to it) Tj 8 Ts /F 7 Tf (2) Tj 0 Ts /F 12 Tf ( before the storms of the winter were there, or nobody would be at)"
					+ " Tj ET " + notes, "BT /F 12 Tf 60 780 Td (the coast of the country.) Tj ET")).drafts().getFirst();
			assertEquals(before + " The ministers met at the quay on Tuesday and said that they would all come back to it before the"
					+ " storms of the winter were there, or nobody would be at the coast of the country.", draft.text());
			assertEquals(List.of("1 The ministry has not said since when it knew of the cracks in the piers.",
					"2 In a letter to the council."), Drafts.removed(draft, RemovalReason.OUTSIDE));
		}
	}

	private static final String LINES = "(The ministers met at the quay of the port on Tuesday and said that they) Tj 0 -14 Td (would repair"
			+ " it before the storms of the winter came back.) Tj ET";
	private static final String SAID = "The ministers met at the quay of the port on Tuesday and said that they would repair it before the"
			+ " storms of the winter came back.";

	@Test
	void watermarkAcrossThePage() throws IOException {
		for (String slant : List.of("0.7071 0.7071 -0.7071 0.7071", "0.866 0.5 -0.5 0.866")) {
			assertEquals(SAID, Formats.read("a.pdf", document("BT /F 60 Tf " + slant + " 80 560 Tm (CONFIDENTIAL) Tj ET"
					+ " BT /F 12 Tf 60 700 Td " + LINES)).drafts().getFirst().text());
		}
	}

	@Test
	void pageThatIsWrittenSideways() throws IOException {
		for (String turned : List.of("0 1 -1 0 100 100", "0 -1 1 0 400 700", "-1 0 0 -1 500 400")) {
			assertEquals(SAID, Formats.read("a.pdf", document("BT /F 12 Tf " + turned + " Tm " + LINES + " BT /F 9 Tf 60 20 Td"
					+ " (Photo: Reuters) Tj ET")).drafts().getFirst().text());
		}
	}

	@Test
	void largeFirstLetterBesideTwoLines() throws IOException {
		String rest = " Tj 0 -14 Td (would repair it before the storms of the winter came back to the piers of) Tj -28 -14 Td (the port,"
				+ " with all that the storms would bring to the coast.) Tj ET";
		for (String first : List.of("T he ministers met at the quay of the port on Tuesday and said that they",
				"A port of the coast was where they met on Tuesday, and they said that they")) {
			String text = Formats.read("a.pdf", document("BT /F 40 Tf 60 686 Td (" + first.charAt(0) + ") Tj ET BT /F 12 Tf 88 700 Td ("
					+ first.substring(2) + ")" + rest)).drafts().getFirst().text();
			assertEquals(first.replace("T he", "The") + " would repair it before the storms of the winter came back to the piers of the"
					+ " port, with all that the storms would bring to the coast.", text);
		}
	}

	@Test
	void loweredFigure_StaysInItsWord() throws IOException {
		assertEquals("There is more CO2 in the air of the port, they said.", Formats.read("a.pdf", document("BT /F 12 Tf 60 700 Td"
				+ " (There is more CO) Tj -3 Ts /F 8 Tf (2) Tj 0 Ts /F 12 Tf ( in the air of the port, they said.) Tj ET")).drafts()
				.getFirst().text());
	}

	@Test
	void softHyphens() throws IOException {
		assertEquals("The well-known ministers agreed on all of it.", Formats.read("a.pdf", document("BT /F 12 Tf 60 700 Td"
				+ " (The well\\255known minis\\255) Tj 0 -14 Td (ters agreed on all of it.) Tj ET")).drafts().getFirst().text());
	}

	/** Pages with these contents, in which {@code /F} is a font. */
	private static byte[] document(String... contents) throws IOException {
		PdfFonts.install();
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (String content : contents) {
				PDPage page = new PDPage(PDRectangle.A4);
				page.setResources(new PDResources());
				page.getResources().put(COSName.getPDFName("F"), new PDType1Font(FontName.TIMES_ROMAN));
				page.setContents(new PDStream(document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII))));
				document.addPage(page);
			}
			document.save(out);
			return out.toByteArray();
		}
	}

	@Test
	void quoteBetweenTwoColumns() throws IOException {
		assertEquals(List.of(BODY, QUOTE), paragraphs(page()
				.text(10, BODY, new Area(60, 740, 225, 4), new Area(60, 692, 150, 6), new Area(60, 620, 225, 4),
						new Area(300, 740, 225, 4), new Area(375, 692, 150, 6), new Area(300, 620, 225, 4))
				.text(13, QUOTE, new Area(225, 686, 135, 5))));
	}

	@Test
	void boxBelowTheHeadlineBesideTwoColumns() throws IOException {
		assertEquals(List.of(BODY, BOX), paragraphs(page()
				.text(10, BODY, new Area(60, 740, 150, 13), new Area(225, 740, 150, 13))
				.text(9, BOX, new Area(395, 736, 130, 12))));
	}

	@Test
	void threeNarrowColumns() throws IOException {
		String both = BODY + " " + BODY;
		assertEquals(List.of(both), paragraphs(page()
				.text(10, both, new Area(60, 740, 120, 25), new Area(187, 740, 120, 25), new Area(314, 740, 120, 25))));
	}

	@Test
	void columnsWithLinesAtDifferentHeights() throws IOException {
		assertEquals(List.of(BODY), paragraphs(page()
				.text(10, BODY, new Area(60, 740, 160, 9), new Area(230, 736, 160, 7), new Area(400, 738, 160, 12))));
	}

	/** The lines of the third column stand between those of the other two, which share theirs. */
	@Test
	void raggedColumnsOfWhichSomeShareTheirLines() throws IOException {
		List<String> lines = List.of(BODY.replaceAll("(.{20,29}) ", "$1\n").split("\n"));
		PdfLayout layout = page();
		int each = (lines.size() + 2) / 3;
		for (int i = 0; i < lines.size(); i++) {
			int column = i / each;
			layout.text(10, lines.get(i), new Area(60 + 160 * column, 740 - 12 * (i % each) - (column == 2 ? 5 : 0), 150, 1));
		}
		assertEquals(BODY, String.join(" ", paragraphs(layout)));
	}

	/** Words that begin below each other in some lines of a justified paragraph are no column. */
	@Test
	void spacesThatStandBelowEachOther() throws IOException {
		String line = "These ministers of theirs met at the quay of the port in the night and said that they would";
		String text = (line + ' ').repeat(5) + "notwithstanding. " + BODY;
		double width = new PDType1Font(FontName.TIMES_ROMAN).getStringWidth(line) / 100 + 24;
		assertEquals(List.of(text), paragraphs(page().text(10, text, new Area(60, 740, width, 30))));
	}

	/** A paragraph of one full line, with the first line of the next one right below it. */
	@Test
	void indentedLinesBelowEachOther() throws IOException {
		PdfLayout layout = page();
		String line = "The ministers met at the quay of the port in the night of Tuesday and said that they would come.";
		for (int i = 0; i < 2; i++) {
			layout.text(10, line, new Area(72, 740 - 84 * i, 410, 1))
					.text(10, QUOTE + ' ' + BOX, new Area(72, 728 - 84 * i, 410, 1), new Area(60, 716 - 84 * i, 422, 5));
		}
		layout.text(10, BOX, new Area(72, 488, 410, 1), new Area(60, 476, 422, 4))
				.text(10, BODY, new Area(72, 452, 410, 1), new Area(60, 440, 422, 20));
		String both = QUOTE + ' ' + BOX;
		assertEquals(List.of(line, both, line, both, BOX, BODY), paragraphs(layout));
	}

	/** Lines that end near the end of the column say nothing, and there is but a quarter of a line between the paragraphs. */
	@Test
	void littleSpaceBetweenParagraphs() throws IOException {
		List<String> one = List.of("The ministers met at the quay of the port in the night of Tuesday and said that they would come.",
				"Nobody had seen the cracks in the eastern piers before the storm, and nobody had looked for them.",
				"Divers went down to the piers in the light of lamps, and the inspectors followed them at noon.");
		PdfLayout layout = page();
		for (int i = 0; i < 3; i++) {
			layout.text(10, one.get(i), new Area(60, 740 - 15 * i, 410, 1));
		}
		layout.text(10, BODY, new Area(60, 695, 410, 20));
		assertEquals(List.of(one.get(0), one.get(1), one.get(2), BODY), paragraphs(layout));
	}
}
