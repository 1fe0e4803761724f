// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.export.ReportInput;
import org.pressmark.export.Reports;
import org.pressmark.export.SampleProject;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.sections.HangingSection;
import org.pressmark.export.sections.HeadlineSection;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.export.sections.ReportSectionsTest;
import org.pressmark.export.sections.SectionType;
import org.pressmark.export.sections.ThrowingSection;
import org.pressmark.model.Article;
import org.pressmark.model.Project;

/** A report has the sections that were chosen, in their order, those of plug-ins among them. */
class ChosenSectionsTest {

	private static final String HEADLINES = "com.example.headlines";

	@TempDir
	private Path folder;
	private final SampleProject sample = new SampleProject();
	private ReportSections sections;

	@BeforeEach
	void contribute() throws Exception {
		List<SectionType> all = new ArrayList<>(ReportSections.installed().all());
		all.addAll(ReportSectionsTest.contributed(folder, "com.example",
				ReportSectionsTest.element("headlines", HeadlineSection.class.getName())
						+ ReportSectionsTest.element("throwing", ThrowingSection.class.getName())
						+ ReportSectionsTest.element("hanging", HangingSection.class.getName())
						+ ReportSectionsTest.element("missing", "no.such.Section")).all());
		sections = new ReportSections(all);
	}

	private static SectionChoice ours(String name) {
		return SectionChoice.of("org.pressmark.export." + name);
	}

	private Reports.Written write(SectionChoice... choices) throws IOException {
		return Reports.write(new WordReport(sections), sample.input(), SampleProject.options().withSections(List.of(choices)));
	}

	private static XWPFDocument document(Reports.Written written) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(written.bytes()));
	}

	private XWPFDocument report(SectionChoice... choices) throws IOException {
		Reports.Written written = write(choices);
		assertEquals(List.of(), written.warnings());
		return document(written);
	}

	private static List<String> texts(XWPFDocument document, String... styles) {
		return document.getParagraphs().stream().filter(paragraph -> Set.of(styles).contains(paragraph.getStyle()))
				.map(XWPFParagraph::getText).toList();
	}

	private static List<String> headings(XWPFDocument document) {
		return texts(document, Style.HEADING_1, Style.HEADING_1_NEW_PAGE);
	}

	private static List<String> anchors(XWPFDocument document) {
		return Stream.of(document.getDocument().xmlText().split("w:anchor=\"")).skip(1)
				.map(rest -> rest.substring(0, rest.indexOf('"'))).distinct().toList();
	}

	private static void assertValid(XWPFDocument document) {
		List<XmlError> errors = new ArrayList<>();
		assertTrue(document.getDocument().validate(new XmlOptions().setErrorListener(errors)), errors::toString);
	}

	@Test
	void write_InTheOrderChosen() throws IOException {
		try (XWPFDocument document = report(ours("sources"), ours("contents"), ours("quotations"))) {
			assertEquals(List.of("Sources", "Quotations"), headings(document));
			assertEquals(List.of("Sources", "Quotations"), texts(document, Style.CONTENTS_1, Style.CONTENTS_2));
			assertValid(document);
		}
	}

	@Test
	void write_NoneChosen_TheUsual() throws IOException {
		byte[] chosen = write(sections.standard().toArray(SectionChoice[]::new)).bytes();
		assertArrayEquals(write().bytes(), chosen);
	}

	@Test
	void write_SectionOfAPlugIn() throws IOException {
		SectionChoice headlines = new SectionChoice(HEADLINES, Map.of("beginning", "with-note", "most", "1"));
		try (XWPFDocument document = report(ours("contents"), headlines, ours("sources"))) {
			assertEquals(List.of("Headlines", "Sources"), texts(document, Style.CONTENTS_1));
			assertEquals(List.of("Of 2 articles. Markedhttps://example.org/ Up"), texts(document, Style.NOTE));
			assertEquals("No.\tHeadline\n[1]\tSea talks open\n", document.getTables().getFirst().getText());
			assertTrue(document.getTables().getFirst().getRow(0).isRepeatHeader());
			assertEquals("The headlines", document.getTables().getFirst().getCTTbl().getTblPr().getTblDescription().getVal());
			assertTrue(anchors(document).contains("source_1"));
			assertValid(document);
		}
	}

	@Test
	void write_SectionThatThrows_LeavesNothing() throws IOException {
		byte[] without = write(ours("title"), ours("contents"), ours("sources")).bytes();
		Reports.Written written = write(ours("title"), ours("contents"), SectionChoice.of("com.example.throwing"),
				ours("sources"));
		assertEquals(List.of("The section \"The throwing\" is left out. \u201cThe throwing\u201d (com.example.throwing) of the plug-in "
				+ "com.example failed: it was made for another version of Pressmark or of a library "
				+ "(java.lang.NoClassDefFoundError: com/example/Missing)."), written.warnings());
		try (XWPFDocument document = document(written); XWPFDocument other = document(new Reports.Written(without, List.of()))) {
			assertEquals(texts(other, Style.CONTENTS_1, Style.CONTENTS_2, Style.HEADING_1),
					texts(document, Style.CONTENTS_1, Style.CONTENTS_2, Style.HEADING_1));
			assertEquals(other.getTables().size(), document.getTables().size());
			assertFalse(document.getDocument().xmlText().contains("Half way"));
			assertValid(document);
		}
	}

	@Test
	void write_SectionThatThrowsFirst() throws IOException {
		try (XWPFDocument document = document(write(SectionChoice.of("com.example.throwing"), ours("sources")))) {
			assertEquals(List.of("Sources"), headings(document));
		}
	}

	@Test
	void write_SectionThatHangs_LeavesNothingBehind_AndIsNotTriedAgain() throws IOException {
		for (String word : List.of("did not answer", "is switched off")) {
			Reports.Written written = write(SectionChoice.of("com.example.hanging"), ours("sources"));
			assertTrue(written.warnings().getFirst().contains(word), written.warnings()::toString);
			try (XWPFDocument document = document(written)) {
				assertEquals(List.of("Sources"), headings(document));
				assertFalse(document.getDocument().xmlText().contains("Too late"));
			}
		}
	}

	@Test
	void write_SectionWithoutItsClassOrUnknown() throws IOException {
		Reports.Written written = write(SectionChoice.of("com.example.missing"), SectionChoice.of("com.example.gone"),
				ours("sources"));
		assertEquals(2, written.warnings().size());
		assertTrue(written.warnings().get(0).contains("no.such.Section"));
		assertTrue(written.warnings().get(1).contains("com.example.gone"));
		try (XWPFDocument document = document(written)) {
			assertEquals(List.of("Sources"), headings(document));
		}
	}

	@Test
	void write_ValuesThatCannotBe() throws IOException {
		Reports.Written written = write(new SectionChoice(HEADLINES, Map.of("most", "many")),
				ours("sources").with("color", "red"));
		assertEquals(List.of("In the section \"The headlines\", \"many\" is not a value of \"At most\", so what is usual was "
				+ "taken.", "In the section \"Sources\", \"red\" is not a value of \"color\", so what is usual was taken."),
				written.warnings());
	}

	@Test
	void write_WhatIsNotThereIsNotLinked() throws IOException {
		try (XWPFDocument document = report(ours("quotations"), ours("entities"), ours("events"))) {
			assertEquals(List.of(), anchors(document));
			assertTrue(document.getTables().getFirst().getText().contains("Gazette, 4 May 2021 [1]"));
			assertValid(document);
		}
		try (XWPFDocument document = report(ours("quotations"), ours("entities"), ours("sources"))) {
			assertEquals(List.of("source_1"), anchors(document));
		}
		try (XWPFDocument document = report(ours("quotations"), ours("articles"))) {
			assertEquals(List.of("quotation_1", "_Toc_article_1", "quotation_2"), anchors(document));
		}
	}

	@Test
	void write_WhatAnalystsWrite() throws IOException {
		Reports.Written written = write(ours("summary").with("text", "Talks opened [1].\n\nNobody [7] left.\u0001"),
				ours("keyMessages").with("text", "One\nTwo [2]"), ours("sources"));
		assertEquals(List.of("[7] in the section “Executive summary” leads nowhere: the sources are [1] to [2].",
				"“One” in the section “Key messages” names no source. Write the number of one behind it, such as [3]."),
				written.warnings());
		try (XWPFDocument document = document(written)) {
			assertEquals(List.of("Executive summary", "Key messages", "Sources"), headings(document));
			assertEquals(List.of("Talks opened [1].", "Nobody [7] left.\uFFFD"), texts(document, Style.TEXT));
			assertEquals(List.of("One", "Two [2]"), texts(document, Style.KEY_MESSAGE));
			assertEquals(List.of("source_1", "source_2"), anchors(document).stream().filter(name -> name.startsWith("s")).toList());
			assertValid(document);
		}
		try (XWPFDocument document = report(ours("contents"), ours("summary"), ours("keyMessages"), ours("sources"))) {
			assertEquals(List.of("Sources"), headings(document));
		}
	}

	@Test
	void write_Coverage() throws IOException {
		sample.article("third", "More").setOutlet("Gazette");
		sample.article("fourth", "Other").setOutlet("Herald");
		sample.articles().getLast().setPublished("2021-05-09");
		try (XWPFDocument document = report(ours("coverage"), ours("sources"))) {
			assertEquals("Outlet\tArticles\tQuotations\tPublished\tWhich\n"
					+ "Gazette\t2\t2\t4 May 2021; one article is undated\t[1] [3]\n"
					+ "Herald\t1\t–\t9 May 2021\t[4]\nOutlet unknown\t1\t–\tdate unknown\t[2]\n",
					document.getTables().getFirst().getText());
			assertEquals(List.of("source_1", "source_3", "source_4", "source_2"), anchors(document));
		}
		try (XWPFDocument document = report(ours("coverage").with("least", "2"))) {
			assertEquals(2, document.getTables().getFirst().getNumberOfRows());
		}
		sample.articles().clear();
		report(ours("coverage")).close();
	}

	@Test
	void write_WhoSaidWhat() throws IOException {
		Article article = sample.articles().getFirst();
		sample.passage(article, "denied that Atlantis", sample.code("denial", "Denial", null));
		sample.passage(article, "minister", sample.code("unused", "Without quotation", null));
		try (XWPFDocument document = report(ours("whoSaidWhat"), ours("articles"))) {
			assertEquals("Speaker\tPolicy\tDenial\nAnn Hill\t1\u00A0[1]\t2\u00A0[1]\n",
					document.getTables().getFirst().getText());
			assertTrue(anchors(document).containsAll(List.of("quotation_1", "quotation_2")));
			assertValid(document);
		}
		try (XWPFDocument document = report(ours("whoSaidWhat").with("topics", "1"))) {
			assertEquals("Speaker\tPolicy\nAnn Hill\t1\u00A0[1]\n", document.getTables().getFirst().getText());
			assertTrue(texts(document, Style.NOTE).getFirst()
					.endsWith(" One more topic has fewer quotations and no column here."));
		}
		try (XWPFDocument document = report(ours("whoSaidWhat").with("least", "3"))) {
			assertEquals(List.of("No quotation with a speaker is in a coded passage."), texts(document, Style.NOTE));
		}
	}

	@Test
	void write_FirstPageWithoutHeader_OnlyIfItIsTheTitlePage() throws IOException {
		try (XWPFDocument document = report(ours("title"), ours("sources"))) {
			assertTrue(document.getDocument().getBody().getSectPr().isSetTitlePg());
		}
		try (XWPFDocument document = report(ours("sources"), ours("title"))) {
			assertFalse(document.getDocument().getBody().getSectPr().isSetTitlePg());
		}
	}

	@Test
	void write_SectionTwice() throws IOException {
		try (XWPFDocument document = report(ours("contents"), ours("sources"), ours("sources"))) {
			assertEquals(List.of("Sources", "Sources"), headings(document));
			assertValid(document);
		}
	}

	@Test
	void write_OwnParameters() throws IOException {
		try (XWPFDocument document = report(ours("quotations").with("which", "literal").with("comments", "false"),
				ours("entities").with("least", "1").with("notes", "false"), ours("events").with("picture", "false")
						.with("undated", "false"), ours("legend").with("codes", "false"),
				ours("sources").with("provenance", "false"), ours("contents").with("levels", "1"))) {
			assertEquals(2, document.getTables().getFirst().getNumberOfRows());
			assertFalse(document.getDocument().xmlText().contains("Peace Prize"));
			assertFalse(document.getDocument().xmlText().contains("Minister of the Sea"));
			assertFalse(document.getDocument().xmlText().contains("Document number"));
			assertFalse(document.getDocument().xmlText().contains("Atlantis leaves"));
			assertEquals(0, document.getAllPictures().size());
			assertEquals(List.of(), texts(document, Style.CONTENTS_2));
		}
	}

	@Test
	void write_ArticlesUnreadable_EndsTheReport() {
		ReportInput input = sample.input();
		ReportInput failing = new ReportInput() {

			private int times;

			@Override
			public Project project() {
				return input.project();
			}

			@Override
			public Iterable<Article> articles() {
				if (times++ == 0) {
					return input.articles();
				}
				throw new UncheckedIOException(new IOException("the disk is gone"));
			}
		};
		assertThrows(UncheckedIOException.class, () -> Reports.write(new WordReport(sections), failing,
				SampleProject.options().withSections(List.of(SectionChoice.of(HEADLINES)))));
	}
}
