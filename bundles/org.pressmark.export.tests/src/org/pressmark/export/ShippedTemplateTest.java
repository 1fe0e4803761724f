// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.export.files.ShippedTemplate;
import org.pressmark.export.internal.word.WordReport;
import org.pressmark.export.office.OfficePackage;
import org.pressmark.export.sections.ReportSections;

/** The templates that come with Pressmark are Word files like others, and always the same. */
class ShippedTemplateTest {

	private final SampleProject sample = new SampleProject();
	private final ReportSections sections = ReportSections.installed();

	@ParameterizedTest
	@EnumSource
	void template_IsAlwaysTheSame(ShippedTemplate shipped) throws Exception {
		ReportTemplate template = shipped.template();
		assertEquals(shipped.id(), template.name());
		assertEquals(Optional.of(shipped), ShippedTemplate.named(shipped.id()));
		assertArrayEquals(template.bytes(), shipped.template().bytes());
	}

	@ParameterizedTest
	@EnumSource
	void template_IsAWordTemplate(ShippedTemplate shipped) throws Exception {
		byte[] template = shipped.template().bytes();
		OfficePackage.assertValid(template);
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(template))) {
			assertEquals("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
					file.getPart(PackagingURIHelper.createPartName("/word/document.xml")).getContentType());
		}
	}

	@ParameterizedTest
	@EnumSource
	void report_HasItsLookAndNoPlaceIsLeft(ShippedTemplate shipped) throws Exception {
		byte[] report = write(shipped);
		OfficePackage.assertValid(report);
		assertArrayEquals(report, write(shipped));
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(report))) {
			assertEquals(List.of("", "Sea & more\tInternal"),
					document.getHeaderList().stream().map(header -> header.getText().strip()).sorted().toList());
			assertTrue(document.getFooterList().stream().anyMatch(footer -> footer.getText().startsWith("Internal\t")));
			assertFalse(document.getDocument().xmlText().contains("${"));
		}
	}

	/** What is marked is to be seen, on paper without colours, too. */
	@ParameterizedTest
	@EnumSource
	void template_DrawsTheMarks(ShippedTemplate shipped) throws Exception {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(shipped.template().bytes()))) {
			for (String mark : List.of("MarkPerson", "MarkEvent", "MarkQuotation")) {
				assertFalse(document.getStyles().getStyle(mark).getCTStyle().getRPr().getUList().isEmpty(), mark);
			}
		}
	}

	private byte[] write(ShippedTemplate shipped) throws IOException, ExportException {
		ReportOptions options = SampleProject.options().withTemplate(shipped.template())
				.withSections(shipped.sections(sections));
		Reports.Written written = Reports.write(new WordReport(), sample.input(), options);
		assertEquals(List.of(), written.warnings());
		return written.bytes();
	}

	@Test
	void sections_OfEach() {
		List<String> brief = ShippedTemplate.BRIEF.sections(sections).stream().map(SectionChoice::sectionId)
				.map(id -> id.substring(id.lastIndexOf('.') + 1)).toList();
		assertEquals(List.of("title", "summary", "keyMessages", "coverage", "sources"), brief);
		List<SectionChoice> full = ShippedTemplate.FULL.sections(sections);
		assertEquals(sections.all().size(), full.size());
		List<String> ids = full.stream().map(SectionChoice::sectionId).map(id -> id.substring(id.lastIndexOf('.') + 1))
				.toList();
		assertEquals(List.of("title", "contents", "summary", "keyMessages", "coverage"), ids.subList(0, 5));
		assertEquals(List.of("legend", "markedSentences", "articles", "sources"), ids.subList(ids.size() - 4, ids.size()));
	}

	/** What is to be looked up is there: what is marked as comments, sources as footnotes, names as an index. */
	@Test
	void report_Full() throws Exception {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(write(ShippedTemplate.FULL)))) {
			assertEquals(9, document.getComments().length);
			assertEquals(4, document.getFootnotes().size()); // with both separators
			assertTrue(document.getDocument().xmlText().contains(">A–Z<"));
		}
	}
}
