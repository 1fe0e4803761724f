// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.pressmark.export.EventDisagreement;
import org.pressmark.export.EventDisagreement.Voice;
import org.pressmark.export.ReportInput;
import org.pressmark.export.SampleProject;
import org.pressmark.export.SectionChoice;
import org.pressmark.model.Article;
import org.pressmark.model.Event;
import org.pressmark.model.Project;
import org.pressmark.model.time.Edtf;

class DisagreementsSectionTest {

	private static final SectionChoice SECTION = SectionFile.section("disagreements");

	private final SampleProject sample = new SampleProject();

	private ReportInput input(EventDisagreement... disagreements) {
		return new ReportInput() {

			@Override
			public Project project() {
				return sample.project();
			}

			@Override
			public Iterable<Article> articles() {
				return sample.articles();
			}

			@Override
			public List<EventDisagreement> disagreements() {
				return List.of(disagreements);
			}
		};
	}

	private EventDisagreement landing() {
		Event landing = sample.event("landing", "Landing", "2021-05-03");
		Article first = sample.article("g", "They landed on Monday.");
		first.setOutlet("Gazette");
		Article other = sample.article("h", "نزلوا يوم الثلاثاء");
		other.setLanguage("ar");
		Voice agrees = new Voice(sample.eventMention(first, "landed", landing).getId(), Optional.empty(), false, false,
				Optional.empty());
		Voice differs = new Voice(sample.eventMention(other, "الثلاثاء", landing).getId(),
				Optional.of(Edtf.parse("2021-05-04")), true, true, Optional.of("A day later"));
		Voice lost = new Voice("no longer there", Optional.empty(), false, true, Optional.empty());
		return new EventDisagreement("landing", List.of(agrees, differs, lost));
	}

	@Test
	void write_EachSource() throws IOException {
		try (XWPFDocument document = SectionFile.read(input(landing()), SECTION, SectionFile.section("sources"),
				SectionFile.section("articles"))) {
			assertEquals("""
					Event	Source	Date given	Words
					Landing	3 May 2021	Gazette, date unknown [3]	–	landed
					Landing	3 May 2021	Outlet unknown, date unknown [4]	4 May 2021	contradicts another date	الثلاثاء	describes it otherwise	A day later
					""", document.getTables().getFirst().getText());
			String xml = document.getTables().getFirst().getCTTbl().xmlText();
			assertTrue(xml.contains("w:anchor=\"source_3\"") && xml.contains("w:anchor=\"source_4\""));
			assertTrue(xml.contains("w:anchor=\"" + anchor(4) + "\""));
			XWPFParagraph words = document.getTables().getFirst().getRow(2).getCell(3).getParagraphs().getFirst();
			assertTrue(words.getCTP().getPPr().isSetBidi());
		}
	}

	/** Where the article reports the event, which is the first of the sample in the order of time. */
	private static String anchor(int article) {
		return "event_0_in_" + article;
	}

	@Test
	void write_OnlyThoseThatSayOtherwise() throws IOException {
		try (XWPFDocument document = SectionFile.read(input(landing()), SECTION.with("onlyOther", "true"))) {
			assertEquals(2, document.getTables().getFirst().getNumberOfRows());
		}
	}

	@Test
	void write_None() throws IOException {
		try (XWPFDocument document = SectionFile.read(sample, SECTION)) {
			assertEquals(List.of("The sources do not disagree about any event."),
					SectionFile.texts(document, Style.NOTE));
		}
	}
}
