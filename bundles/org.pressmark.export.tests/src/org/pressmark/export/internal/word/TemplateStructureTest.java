// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.Reports;
import org.pressmark.export.SampleProject;
import org.pressmark.export.SectionChoice;
import org.pressmark.export.office.OfficePackage;

/** What an office has in its templates is in the report as it was there, with the places in it filled. */
class TemplateStructureTest {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String VML = "urn:schemas-microsoft-com:vml";
	private static final String PAGES = "<w:sectPr><w:pgSz w:w='%d' w:h='%d'%s/><w:pgMar w:top='1000' w:right='1000' "
			+ "w:bottom='1000' w:left='1000' w:header='500' w:footer='500' w:gutter='0'/></w:sectPr>";
	private static final String CONTENT = "<w:p><w:r><w:t>${content}</w:t></w:r></w:p>";

	private final SampleProject sample = new SampleProject();

	@BeforeEach
	void name() {
		sample.project().setName("Sea");
	}

	/** A template with that body, and what a document of POI's has else. */
	private static byte[] template(String body) throws Exception {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream output = new ByteArrayOutputStream()) {
			document.createStyles();
			document.write(output);
			return withBody(output.toByteArray(), body);
		}
	}

	private static byte[] withBody(byte[] template, String body) throws Exception {
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(template));
				ByteArrayOutputStream output = new ByteArrayOutputStream()) {
			PackagePart document = file.getPart(PackagingURIHelper.createPartName("/word/document.xml"));
			try (OutputStream part = document.getOutputStream()) {
				part.write(("<w:document xmlns:w='" + WORD + "' xmlns:v='" + VML + "'><w:body>" + body + "</w:body></w:document>")
						.getBytes(StandardCharsets.UTF_8));
			}
			file.save(output);
			return output.toByteArray();
		}
	}

	private byte[] written(byte[] template) throws IOException {
		Reports.Written written = Reports.write(new WordReport(), sample.input(),
				SampleProject.options().withTemplate(new ReportTemplate("ministry.dotx", template))
						.withSections(List.of(SectionChoice.of("org.pressmark.export.sources"))));
		assertEquals(List.of(), written.warnings());
		OfficePackage.assertValid(written.bytes());
		return written.bytes();
	}

	private String report(String body) throws Exception {
		return body(written(template(body)));
	}

	private static String body(byte[] report) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(report))) {
			return document.getDocument().xmlText().replaceAll(">\\s+<", "><");
		}
	}

	private static String paragraph(String text) {
		return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
	}

	private static String table(String rows) {
		return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='2000'/></w:tblGrid>" + rows + "</w:tbl>"
				+ paragraph("below");
	}

	private static String cell(String properties, String text) {
		return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
	}

	private static String control(String tag, String content) {
		return "<w:sdt><w:sdtPr><w:tag w:val='" + tag + "'/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + content
				+ "</w:sdtContent></w:sdt>";
	}

	@Test
	void header_Logo() throws Exception {
		byte[] logo = Base64.getDecoder().decode(
				"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
		byte[] template;
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream output = new ByteArrayOutputStream()) {
			document.createStyles();
			document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().addPicture(new ByteArrayInputStream(logo),
					PictureType.PNG, "logo.png", Units.toEMU(20), Units.toEMU(20));
			document.createParagraph().createRun().setText("${content}");
			document.write(output);
			template = output.toByteArray();
		}
		try (XWPFDocument report = new XWPFDocument(new ByteArrayInputStream(written(template)))) {
			XWPFHeaderFooter header = report.getHeaderList().getFirst();
			assertArrayEquals(logo, header.getAllPictures().getFirst().getData());
			assertEquals(1, header.getParagraphArray(0).getRuns().getFirst().getEmbeddedPictures().size());
		}
	}

	@Test
	void table_MergedCells() throws Exception {
		String report = report(table("<w:tr>" + cell("<w:gridSpan w:val='2'/>", "${title}") + "</w:tr><w:tr>"
				+ cell("<w:vMerge w:val='restart'/>", "${author}") + cell("", "a") + "</w:tr><w:tr>" + cell("<w:vMerge/>", "")
				+ cell("", "${project}") + "</w:tr>") + CONTENT);
		assertTrue(report.contains("<w:gridSpan w:val=\"2\"/>") && report.contains("<w:vMerge w:val=\"restart\"/>")
				&& report.contains("<w:vMerge/>"));
		assertTrue(report.contains(">Sea &amp; more<") && report.contains(">Press office<") && report.contains(">Sea<"));
	}

	@Test
	void table_ControlAroundACell() throws Exception {
		String report = report(table("<w:tr>" + cell("", "By") + control("author", cell("", "Click here")) + "</w:tr>")
				+ CONTENT);
		assertTrue(report.contains(">By<") && report.contains(">Press office<"));
		assertFalse(report.contains("Click here") || report.contains("showingPlcHdr"));
	}

	@Test
	void table_ControlAroundARow() throws Exception {
		String report = report(table(control("author", "<w:tr>" + cell("", "By") + cell("", "Click here") + "</w:tr>"))
				+ CONTENT);
		assertTrue(report.contains(">By<") && report.contains(">Press office<"));
		assertFalse(report.contains("Click here"));
	}

	@Test
	void table_ControlAroundAnEmptyCell() throws Exception {
		assertTrue(report(table("<w:tr>" + control("author", "<w:tc><w:tcPr/><w:p/></w:tc>") + cell("", "b") + "</w:tr>")
				+ CONTENT).contains(">Press office<"));
	}

	@Test
	void control_WithAField() throws Exception {
		String report = report(control("title", "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> TITLE "
				+ "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>old</w:t></w:r><w:r>"
				+ "<w:fldChar w:fldCharType='end'/></w:r></w:p>") + CONTENT);
		assertTrue(report.contains("<w:instrText> TITLE </w:instrText>") && report.contains(">Sea &amp; more<"));
	}

	@Test
	void fields_Stay() throws Exception {
		String report = report("<w:p><w:fldSimple w:instr=' STYLEREF \"heading 1\" '><w:r><w:t>x</w:t></w:r></w:fldSimple>"
				+ "<w:r><w:t xml:space='preserve'> of ${project}</w:t></w:r></w:p>" + CONTENT);
		assertTrue(report.contains("STYLEREF") && report.contains(" of Sea<"));
	}

	@Test
	void textBox_IsFilledOnItsOwn() throws Exception {
		String report = report("<w:p><w:r><w:t>${pro</w:t></w:r><w:r><w:pict><v:shape style='width:90pt;height:30pt'><v:textbox>"
				+ "<w:txbxContent>" + paragraph("In a box: ${author}") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
				+ "<w:r><w:t>ject}</w:t></w:r></w:p>" + CONTENT);
		assertTrue(report.contains(">In a box: Press office<") && report.contains(">Sea<") && !report.contains("${"));
	}

	@Test
	void sections_OfTheTemplateStay() throws Exception {
		String turned = "<w:p><w:pPr>" + PAGES.formatted(16838, 11906, " w:orient='landscape'") + "</w:pPr></w:p>";
		String report = report(paragraph("cover") + turned + CONTENT + turned + paragraph("imprint")
				+ PAGES.formatted(8000, 12000, ""));
		assertEquals(3, report.split("<w:sectPr", -1).length - 1);
		int cover = report.indexOf(">cover<");
		int sources = report.indexOf(">Sources<");
		int imprint = report.indexOf(">imprint<");
		assertTrue(cover < report.indexOf("<w:sectPr") && report.indexOf("<w:sectPr") < sources && sources < imprint);
	}

	@ParameterizedTest
	@CsvSource({ "DEFAULT", "EVEN", "FIRST" })
	void headers_OfEachKind(HeaderFooterType kind) throws Exception {
		byte[] template;
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream output = new ByteArrayOutputStream()) {
			document.createStyles();
			document.setEvenAndOddHeadings(true);
			XWPFHeaderFooter other = document.createHeader(HeaderFooterType.DEFAULT);
			other.createParagraph().createRun().setText("other");
			XWPFHeaderFooter header = kind == HeaderFooterType.DEFAULT ? other : document.createHeader(kind);
			XWPFParagraph paragraph = header.createParagraph();
			paragraph.createRun().setText("${classification} – ");
			paragraph.createRun().setText("${project}");
			document.write(output);
			template = output.toByteArray();
		}
		try (XWPFDocument report = new XWPFDocument(new ByteArrayInputStream(written(template)))) {
			assertTrue(report.getEvenAndOddHeadings());
			assertTrue(report.getHeaderList().stream().anyMatch(header -> header.getText().contains("Internal – Sea")));
			assertTrue(report.getHeaderList().stream().anyMatch(header -> header.getText().contains("other")));
		}
	}

	@Test
	void content_InATable_IsNoPlaceForAReport() throws Exception {
		String body = table("<w:tr>" + cell("", "${content}") + cell("", "") + "</w:tr>");
		Reports.Written written = Reports.write(new WordReport(), sample.input(),
				SampleProject.options().withTemplate(new ReportTemplate("ministry.dotx", template(body))));
		assertEquals(List.of("The template ministry.dotx has a place ${content} where the report cannot come: that is once, "
				+ "as a paragraph of its own and not in a table or box. It was left as it is."),
				written.warnings());
		OfficePackage.assertValid(written.bytes());
	}
}
