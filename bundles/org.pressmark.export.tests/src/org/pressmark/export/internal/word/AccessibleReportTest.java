// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.SampleProject;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.files.ShippedTemplate;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.export.sections.SectionType;
import org.pressmark.model.Article;
import org.pressmark.model.ParagraphKind;

/** Reports with everything in them can be read by those who do not see them, as Word's own check has it. */
class AccessibleReportTest {

	private static final int NO_OUTLINE = 9;

	private final SampleProject sample = new SampleProject();

	@BeforeEach
	void addHeadings() {
		Article article = sample.article("headings", "A crosshead\nSome text.");
		article.getParagraphs().getFirst().setKind(ParagraphKind.HEADING);
		sample.mention(article, "text", sample.prize);
	}

	/** Of each template and of none. */
	static Stream<Optional<ShippedTemplate>> templates() {
		return Stream.concat(Stream.of(Optional.empty()), Stream.of(ShippedTemplate.values()).map(Optional::of));
	}

	private XWPFDocument report(Optional<ShippedTemplate> template) throws Exception {
		ReportSections known = ReportSections.installed();
		List<SectionChoice> sections = template.map(shipped -> shipped.sections(known)).orElseGet(() -> known.all().stream()
				.map(SectionType::id).map(SectionChoice::of).toList());
		ReportOptions options = SampleProject.options().withSections(sections);
		if (template.isPresent()) {
			options = options.withTemplate(template.get().template());
		}
		return new XWPFDocument(new ByteArrayInputStream(SectionFile.write(sample, options)));
	}

	/** As Word takes it from the style, or from those that it is based on; from 0. */
	private static int level(XWPFParagraph paragraph, XWPFDocument document) {
		Optional<XWPFStyle> style = Optional.ofNullable(document.getStyles().getStyle(paragraph.getStyle()));
		while (style.isPresent()) {
			var properties = style.get().getCTStyle().getPPr();
			if (properties != null && properties.isSetOutlineLvl()) {
				return properties.getOutlineLvl().getVal().intValue();
			}
			style = Optional.ofNullable(style.get().getBasisStyleID()).map(document.getStyles()::getStyle);
		}
		return NO_OUTLINE;
	}

	@ParameterizedTest
	@MethodSource("templates")
	void headings_NoLevelIsSkipped(Optional<ShippedTemplate> template) throws Exception {
		try (XWPFDocument document = report(template)) {
			List<Integer> levels = document.getParagraphs().stream().map(paragraph -> level(paragraph, document))
					.filter(level -> level < NO_OUTLINE).toList();
			assertTrue(levels.contains(0), levels::toString);
			int before = -1;
			for (int level : levels) {
				assertTrue(level <= before + 1, levels::toString);
				before = level;
			}
			assertTrue(template.equals(Optional.of(ShippedTemplate.BRIEF)) || levels.contains(2), levels::toString);
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void headings_NoneIsEmpty(Optional<ShippedTemplate> template) throws Exception {
		try (XWPFDocument document = report(template)) {
			document.getParagraphs().stream().filter(paragraph -> level(paragraph, document) < NO_OUTLINE)
					.forEach(paragraph -> assertFalse(paragraph.getText().isBlank()));
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void tables_HaveHeadsAndSayWhatTheyShow(Optional<ShippedTemplate> template) throws Exception {
		try (XWPFDocument document = report(template)) {
			assertFalse(document.getTables().isEmpty());
			for (XWPFTable table : document.getTables()) {
				CTTblPr properties = table.getCTTbl().getTblPr();
				String description = properties.getTblDescription().getVal();
				assertFalse(description.isBlank());
				assertTrue(table.getRow(0).isRepeatHeader(), description);
				assertEquals(Boolean.TRUE, properties.getTblLook().getFirstRow(), description);
				assertTrue(table.getRow(0).getTableCells().stream().noneMatch(cell -> cell.getText().isBlank()), description);
				int columns = table.getCTTbl().getTblGrid().sizeOfGridColArray();
				for (CTRow row : table.getCTTbl().getTrList()) { // no cell goes over several columns or rows
					assertEquals(columns, row.sizeOfTcArray(), description);
					assertTrue(row.getTcList().stream().noneMatch(cell -> cell.getTcPr().isSetVMerge()), description);
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void picturesAndCharts_SayWhatTheyShow(Optional<ShippedTemplate> template) throws Exception {
		try (XWPFDocument document = report(template)) {
			List<CTNonVisualDrawingProps> drawings = new ArrayList<>();
			document.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream())
					.flatMap(run -> run.getCTR().getDrawingList().stream()).flatMap(drawing -> drawing.getInlineList().stream())
					.forEach(inline -> drawings.add(inline.getDocPr()));
			assertEquals(template.equals(Optional.of(ShippedTemplate.BRIEF)) ? 1 : 2, drawings.size());
			drawings.forEach(drawing -> assertFalse(drawing.getDescr().isBlank()));
			assertEquals(drawings.size(), drawings.stream().map(CTNonVisualDrawingProps::getId).distinct().count());
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void document_HasATitleAndALanguage(Optional<ShippedTemplate> template) throws Exception {
		try (XWPFDocument document = report(template)) {
			var properties = document.getProperties().getCoreProperties();
			assertEquals("Sea & more", properties.getTitle());
			assertEquals(Optional.of("en-GB"), properties.getUnderlyingProperties().getLanguageProperty());
			assertEquals("en-GB", document.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr().getLangArray(0)
					.getVal());
		}
	}
}
