// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.Reports;
import org.pressmark.export.SampleProject;
import org.pressmark.model.Article;
import org.pressmark.model.EventStatus;
import org.pressmark.model.ParagraphKind;
import org.pressmark.model.color.MarkLook;

class WordReportTest {

	private static final String RIGHT_TO_LEFT_TEXT = "قال الوزير إن المحادثات مفتوحة";
	private static final String HOSTILE = "\u0000\uD83E<w:p>&amp;\uFFFE";
	private static final String HOSTILE_CLEANED = "\uFFFD\uFFFD<w:p>&amp;\uFFFD";

	private final SampleProject sample = new SampleProject();

	private byte[] write(ReportOptions options) throws IOException {
		return Reports.write(new WordReport(), sample.input(), options).bytes();
	}

	private XWPFDocument report() throws IOException {
		return report(SampleProject.options());
	}

	private XWPFDocument report(ReportOptions options) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(write(options)));
	}

	/** The paragraphs of articles' texts. */
	private static List<XWPFParagraph> articleText(XWPFDocument document) {
		Set<String> styles = Set.of(Style.ARTICLE_TEXT, Style.ARTICLE_HEADING, Style.ARTICLE_QUOTE,
				Style.ARTICLE_CAPTION, Style.ARTICLE_LIST_ITEM, Style.ARTICLE_NUMBERED_ITEM);
		return document.getParagraphs().stream().filter(paragraph -> styles.contains(paragraph.getStyle())).toList();
	}

	private static boolean isSectionHeading(XWPFParagraph paragraph) {
		return Style.HEADING_1.equals(paragraph.getStyle()) || Style.HEADING_1_NEW_PAGE.equals(paragraph.getStyle());
	}

	/** The words after a heading until the next one of its level, tables included. */
	private static String section(XWPFDocument document, String heading) {
		StringBuilder text = new StringBuilder();
		boolean inside = false;
		for (var element : document.getBodyElements()) {
			if (element instanceof XWPFParagraph paragraph) {
				inside = isSectionHeading(paragraph) ? paragraph.getText().equals(heading) : inside;
				text.append(inside ? paragraph.getText() + "\n" : "");
			} else if (inside && element instanceof XWPFTable table) {
				text.append(table.getText());
			}
		}
		return text.toString();
	}

	private static Stream<XWPFParagraph> allParagraphs(XWPFDocument document) {
		return Stream.concat(document.getParagraphs().stream(), document.getTables().stream()
				.flatMap(table -> table.getRows().stream()).map(XWPFTableRow::getTableCells).flatMap(List::stream)
				.map(XWPFTableCell::getParagraphs).flatMap(List::stream));
	}

	private static void assertContains(String text, String... parts) {
		for (String part : parts) {
			assertTrue(text.contains(part), () -> part + " is not in: " + text);
		}
	}

	@Test
	void write_TitlePage() throws IOException {
		try (XWPFDocument document = report()) {
			assertEquals(List.of("Internal", "Press report", "Sea & more", "What two articles say"),
					document.getParagraphs().stream().limit(4).map(XWPFParagraph::getText).toList());
			assertContains(String.join("\n", SectionFile.texts(document, Style.FACT_TEXT)),
					"Published\t4 May 2021; one article is undated", "Prepared by\tPress office", "Date\t1 Jun 2021");
		}
	}

	@Test
	void write_TextIsComplete() throws IOException {
		try (XWPFDocument document = report()) {
			assertEquals(sample.articles().stream().map(Article::getText).collect(Collectors.joining("\n")),
					articleText(document).stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")));
			assertEquals(SampleProject.TEXT.lines().findFirst().orElseThrow(),
					articleText(document).getFirst().getRuns().stream().map(run -> run.getText(0))
							.collect(Collectors.joining()));
		}
	}

	@Test
	void write_ArticlesBeginAPage_AndWhatFollowsTheContents() throws IOException {
		try (XWPFDocument document = report()) {
			assertEquals(List.of("Coverage", "Articles"), document.getParagraphs().stream()
					.filter(paragraph -> Style.HEADING_1_NEW_PAGE.equals(paragraph.getStyle()))
					.map(XWPFParagraph::getText).toList());
			assertFalse(document.getStyles().getStyle(Style.HEADING_1).getCTStyle().getPPr().isSetPageBreakBefore());
		}
	}

	@Test
	void write_MarksLookAsInTheWindow() throws IOException {
		try (XWPFDocument document = report()) {
			for (MarkLook look : MarkLook.values()) {
				CTRPr properties = document.getStyles().getStyle(Style.of(look)).getCTStyle().getRPr();
				String colors = properties.getUList().stream().map(line -> line.xgetColor().getStringValue())
						.collect(Collectors.joining());
				String color = look.color().toString().substring(1).toUpperCase(Locale.ROOT);
				assertEquals(look == MarkLook.PASSAGE ? "" : color, colors);
			}
			Set<String> lines = Stream.of(MarkLook.values()).filter(look -> look != MarkLook.PASSAGE)
					.map(look -> document.getStyles().getStyle(Style.of(look)).getCTStyle().getRPr())
					.map(properties -> properties.getUArray(0).getVal().toString())
					.collect(Collectors.toSet());
			assertEquals(MarkLook.values().length - 1, lines.size());
		}
	}

	@Test
	void write_OverlappingMarks() throws IOException {
		try (XWPFDocument document = report()) {
			List<String> runs = articleText(document).getFirst().getRuns().stream()
					.map(run -> run.getStyle() + ":" + run.getText(0)).toList();
			assertEquals(List.of("MarkCode1:“", "MarkCode1Quotation:The talks 🤝 in ",
					"MarkCode1QuotationPlace:Port Atlas", "MarkCode1Quotation: were open", "MarkCode1:,” minister ",
					"MarkCode1EventPerson:Ann Hill", "MarkCode1Event: of ", "MarkCode1EventCountry:Atlantis",
					"MarkCode1Event: said on ", "MarkCode1EventTime:May 3", "MarkCode1:."), runs);
		}
	}

	@Test
	void write_EachStyleIsDefinedOnce() throws IOException {
		try (XWPFDocument document = report()) {
			XWPFStyles styles = document.getStyles();
			List<String> ids = styles.getCtStyles().getStyleList().stream().map(style -> style.getStyleId()).toList();
			assertEquals(ids.size(), new HashSet<>(ids).size());
			List<String> names = styles.getStyles().stream().map(style -> style.getName()).toList();
			assertEquals(names.size(), new HashSet<>(names).size());
			allParagraphs(document).forEach(paragraph -> {
				assertTrue(ids.contains(paragraph.getStyle()), paragraph.getStyle());
				paragraph.getRuns().stream().map(XWPFRun::getStyle).filter(style -> !style.isEmpty())
						.forEach(style -> assertTrue(ids.contains(style), style));
			});
		}
	}

	@Test
	void write_ParagraphKinds() throws IOException {
		Article article = sample.article("third", "One\nTwo\nThree\n2. Four\nFive");
		article.getParagraphs().get(0).setKind(ParagraphKind.HEADING);
		article.getParagraphs().get(1).setKind(ParagraphKind.QUOTE);
		article.getParagraphs().get(2).setKind(ParagraphKind.LIST_ITEM);
		article.getParagraphs().get(3).setKind(ParagraphKind.LIST_ITEM);
		try (XWPFDocument document = report()) {
			assertEquals(List.of(Style.ARTICLE_HEADING, Style.ARTICLE_QUOTE, Style.ARTICLE_LIST_ITEM,
					Style.ARTICLE_NUMBERED_ITEM, Style.ARTICLE_TEXT), articleText(document).subList(4, 9).stream().map(XWPFParagraph::getStyle)
					.toList());
		}
	}

	@Test
	void write_Headings() throws IOException {
		try (XWPFDocument document = report()) {
			List<String> headings = document.getParagraphs().stream()
					.filter(paragraph -> isSectionHeading(paragraph)
							|| Set.of(Style.HEADING_2, Style.ARTICLE_TITLE).contains(paragraph.getStyle()))
					.map(XWPFParagraph::getText).toList();
			List<String> contents = document.getParagraphs().stream()
					.filter(paragraph -> Set.of(Style.CONTENTS_1, Style.CONTENTS_2).contains(paragraph.getStyle()))
					.map(XWPFParagraph::getText).toList();
			assertEquals(headings, contents);
			assertContains(headings.toString(), "[1]\tSea talks open",
					"[2]\tUntitled: Nothing is known of this text, but that it is long enough to…");
		}
	}

	@Test
	void write_UnknownIsNotInvented() throws IOException {
		try (XWPFDocument document = report()) {
			assertContains(section(document, "Articles"), "Gazette, 4 May 2021, 06:30:00 (UTC+09:00). By Joe Writer",
					"Outlet unknown, date unknown\nNothing is marked in this article.");
		}
	}

	@Test
	void write_Quotations() throws IOException {
		try (XWPFDocument document = report()) {
			assertContains(section(document, "Quotations"), "“The talks 🤝 in Port Atlas were open”", "to Sea League",
					"“said”", "supportive", "Gazette, 4 May 2021 [1]", "\tAtlantis had left the Sea League",
					"indirect", "Nobody else says so.");
		}
	}

	@Test
	void write_EventsInTheOrderOfTime() throws IOException {
		sample.event("later", "Later", "2021-05-03/2021-05-05").setStatus(EventStatus.REPORTED);
		sample.event("earlier", "Earlier", "2020~");
		sample.event("odd", "Odd", "in the old days");
		try (XWPFDocument document = report()) {
			String events = section(document, "Events in the order of time");
			assertContains(events, "about 2020", "3–5 May 2021", "Ann Hill (host)", "Place: Port Atlas", "confirmed",
					"date unknown", "in the old days");
			List<String> titles = Stream.of("Earlier", "Talks open", "Later", "Events without a date",
					"Atlantis leaves the Sea League", "Odd").sorted((a, b) -> events.indexOf(a) - events.indexOf(b))
					.toList();
			assertEquals(List.of("Earlier", "Talks open", "Later", "Events without a date",
					"Atlantis leaves the Sea League", "Odd"), titles);
		}
	}

	@Test
	void write_TimelineAsAPicture() throws IOException {
		sample.event("old", "Treaty", "1953-07-27").setCategory("Treaties");
		try (XWPFDocument document = report()) {
			assertEquals(1, document.getAllPictures().size());
			XWPFPicture picture = document.getParagraphs().stream().flatMap(each -> each.getRuns().stream())
					.flatMap(run -> run.getEmbeddedPictures().stream()).findFirst().orElseThrow();
			assertEquals("Timeline of 2 events, 27 Jul 1953 – 3 May 2021, in the lanes meeting, Treaties;"
					+ " the table below says the same in words", picture.getDescription());
			assertTrue(picture.getWidth() <= WordFile.TEXT_WIDTH / 20.0 && picture.getDepth() < 600);
			String events = section(document, "Events in the order of time");
			assertContains(events, "Filled marks: when it happened.");
			assertFalse(events.contains("Hollow marks") || events.contains("Arrows") || events.contains("in the table alone"), events);
		}
	}

	/** The caption explains the signs that are in the picture, and the alternative text tells what is in it. */
	@Test
	void write_TimelineAsAPicture_SaysWhatIsInIt() throws IOException {
		sample.event("old", "Treaty", "1953-07-27").setCategory("Treaties");
		sample.event("dinner", "Dinner", "2021-05-04?").setCategory("meeting");
		sample.event("review", "Review", "2021-05-05/..").setCategory("meeting");
		sample.event("visit", "Visit", "2021-05-06~").setCategory("meeting");
		try (XWPFDocument document = report()) {
			String events = section(document, "Events in the order of time");
			assertContains(events, "Hollow marks, dashed lines and (?): the date is uncertain.", "Faded edges", "Arrows",
					"Events long before or after most others are in the table alone.");
			String description = document.getParagraphs().stream().flatMap(each -> each.getRuns().stream())
					.flatMap(run -> run.getEmbeddedPictures().stream()).findFirst().orElseThrow().getDescription();
			assertTrue(description.startsWith("Timeline of 4 events, 3–"), description);
			assertFalse(description.contains("Treaties"), description);
		}
	}

	@Test
	void write_Entities() throws IOException {
		try (XWPFDocument document = report()) {
			assertContains(section(document, "People, organisations and places"), "Ann Hill", "Minister of the Sea",
					"Hill, @annhill", "Atlantis", "Sea League", "Port Atlas", "Peace Prize");
		}
	}

	@Test
	void write_Sources() throws IOException {
		try (XWPFDocument document = report()) {
			assertContains(section(document, "Sources"),
					"[1]\tJoe Writer: “Sea talks open”. Gazette, 4 May 2021, 06:30:00 (UTC+09:00). "
							+ "https://example.org/sea?a=1&b=2. Document number GAZ0000020210504e.",
					"[2]\tUntitled: Nothing is known");
		}
	}

	@Test
	void write_LinksLeadSomewhere() throws IOException {
		try (XWPFDocument document = report()) {
			List<String> bookmarks = allParagraphs(document).flatMap(paragraph -> paragraph.getCTP()
					.getBookmarkStartList().stream()).map(bookmark -> bookmark.getName()).toList();
			assertEquals(bookmarks.size(), new HashSet<>(bookmarks).size());
			assertContains(bookmarks.toString(), "quotation_2", "_in_1");
			bookmarks.forEach(name -> assertTrue(name.matches("[A-Za-z_]\\w{0,39}"), name));
			List<XWPFHyperlinkRun> links = allParagraphs(document).flatMap(paragraph -> paragraph.getRuns().stream())
					.filter(XWPFHyperlinkRun.class::isInstance).map(XWPFHyperlinkRun.class::cast).toList();
			links.stream().map(XWPFHyperlinkRun::getAnchor).filter(anchor -> anchor != null)
					.forEach(anchor -> assertTrue(bookmarks.contains(anchor), anchor));
			assertEquals(Set.of("https://example.org/sea?a=1&b=2"), links.stream()
					.filter(link -> link.getHyperlinkId() != null && !link.getHyperlinkId().isEmpty())
					.map(link -> link.getHyperlink(document).getURL()).collect(Collectors.toSet()));
		}
	}

	@Test
	void write_Accessible() throws IOException {
		try (XWPFDocument document = report()) {
			assertEquals("Sea & more", document.getProperties().getCoreProperties().getTitle());
			assertContains(document.getStyles().getCtStyles().getDocDefaults().xmlText(), "\"en-GB\"");
			for (XWPFTable table : document.getTables()) {
				assertFalse(table.getCTTbl().getTblPr().getTblDescription().getVal().isBlank());
				assertTrue(table.getRow(0).isRepeatHeader());
				table.getRows().forEach(row -> assertFalse(row.isCantSplitRow() && row.getTableCells().isEmpty()));
			}
		}
	}

	@Test
	void write_ValidByTheSchema() throws IOException {
		sample.article("arabic", RIGHT_TO_LEFT_TEXT).setLanguage("ar");
		try (XWPFDocument document = report()) {
			assertValid(document.getDocument());
			assertValid(document.getStyles().getCtStyles());
			assertValid(document.getSettings().getCTSettings());
			document.getHeaderList().forEach(header -> assertValid(header._getHdrFtr()));
			document.getFooterList().forEach(footer -> assertValid(footer._getHdrFtr()));
		}
	}

	private static void assertValid(XmlObject part) {
		List<XmlError> errors = new ArrayList<>();
		assertTrue(part.validate(new XmlOptions().setErrorListener(errors)), errors::toString);
	}

	@Test
	void write_SameBytes() throws IOException {
		assertArrayEquals(write(SampleProject.options()), write(SampleProject.options()));
	}

	@Test
	void write_Hostile() throws IOException {
		Article article = sample.article(HOSTILE, "Text " + HOSTILE + "\tand\rmore");
		article.setTitle(HOSTILE);
		article.setOutlet(HOSTILE);
		article.setUrl("javascript:alert(1)");
		article.setLanguage(HOSTILE);
		article.setPublished(HOSTILE);
		sample.hill.setName(HOSTILE);
		sample.policy.setColor("red\"/>");
		sample.mention(article, "Text", null);
		sample.quotation(article, "and", null).setCue(HOSTILE);
		sample.eventMention(article, "and", sample.event(HOSTILE, HOSTILE, HOSTILE)).setEnd(10_000);
		ReportOptions plain = SampleProject.options();
		try (XWPFDocument document = report(new ReportOptions(HOSTILE, plain.subtitle(), HOSTILE, plain.generatedAt(),
				plain.locale(), plain.classification()))) {
			assertEquals("Text " + HOSTILE_CLEANED + "\tand\nmore", articleText(document).getLast().getText());
			assertContains(section(document, "Quotations"), "Speaker unknown", HOSTILE_CLEANED);
			assertContains(section(document, "Events in the order of time"), HOSTILE_CLEANED);
			assertContains(section(document, "Sources"), "javascript:alert(1)");
			assertEquals(HOSTILE_CLEANED, document.getProperties().getCoreProperties().getTitle());
		}
	}

	@Test
	void write_RightToLeft() throws IOException {
		sample.article("arabic", RIGHT_TO_LEFT_TEXT).setLanguage("ar");
		try (XWPFDocument document = report()) {
			XWPFParagraph paragraph = articleText(document).getLast();
			assertEquals(RIGHT_TO_LEFT_TEXT, paragraph.getText());
			assertTrue(paragraph.getCTPPr().isSetBidi());
			assertEquals("ar", paragraph.getRuns().getFirst().getCTR().getRPr().getLangArray(0).getBidi());
		}
	}

	@Test
	void write_NothingToReport() throws IOException {
		sample.articles().clear();
		sample.project().getEntities().clear();
		sample.project().getEvents().clear();
		sample.project().getCodes().clear();
		try (XWPFDocument document = report()) {
			assertContains(section(document, "Quotations"), "No quotations are marked.");
			assertContains(section(document, "Events in the order of time"), "No events are recorded.");
			assertContains(section(document, "People, organisations and places"), "Nobody and nothing is named.");
		}
	}

	@Test
	void write_Turkish() throws IOException {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.of("tr", "TR"));
		try (XWPFDocument document = report(SampleProject.options(Locale.of("tr", "TR")))) {
			assertContains(section(document, "Articles"), "4 May 2021");
			assertContains(section(document, "Events in the order of time"), "3 May 2021");
			assertContains(document.getStyles().getCtStyles().getDocDefaults().xmlText(), "\"tr-TR\"");
		} finally {
			Locale.setDefault(before);
		}
	}
}
