// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.pressmark.export.ReportTemplate;
import org.pressmark.export.Reports;
import org.pressmark.export.SampleProject;
import org.pressmark.export.internal.excel.ExcelReport;
import org.pressmark.model.Article;

/** The look of a report is a template's, and nothing of a template runs or is fetched. */
class TemplateTest {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String ELSEWHERE = "http://127.0.0.1:9/x";

	private final SampleProject sample = new SampleProject();

	/** A template on a narrow page, with a heading style of another id. */
	private static byte[] template(Consumer<XWPFDocument> more) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream output = new ByteArrayOutputStream()) {
			CTStyle heading = document.createStyles().getCtStyles().addNewStyle();
			heading.setStyleId("berschrift1");
			heading.setType(STStyleType.PARAGRAPH);
			heading.addNewName().setVal("heading 1");
			heading.addNewRPr().addNewColor().setVal("FF0000");
			document.createParagraph().createRun().setText("Ministry");
			more.accept(document);
			CTSectPr pages = document.getDocument().getBody().isSetSectPr() ? document.getDocument().getBody().getSectPr()
					: document.getDocument().getBody().addNewSectPr();
			pages.addNewPgSz().setW(BigInteger.valueOf(8000));
			pages.getPgSz().setH(BigInteger.valueOf(12000));
			pages.addNewPgMar().setLeft(BigInteger.valueOf(1000));
			pages.getPgMar().setRight(BigInteger.valueOf(1000));
			pages.getPgMar().setTop(BigInteger.valueOf(1000));
			pages.getPgMar().setBottom(BigInteger.valueOf(1000));
			pages.getPgMar().setHeader(BigInteger.valueOf(500));
			pages.getPgMar().setFooter(BigInteger.valueOf(500));
			pages.getPgMar().setGutter(BigInteger.ZERO);
			document.write(output);
			return output.toByteArray();
		}
	}

	private static void paragraph(XWPFDocument document, String... runs) {
		XWPFParagraph paragraph = document.createParagraph();
		for (String run : runs) {
			paragraph.createRun().setText(run);
		}
	}

	private Reports.Written write(byte[] template) throws IOException {
		return Reports.write(new WordReport(), sample.input(),
				SampleProject.options().withTemplate(new ReportTemplate("ministry.dotx", template)));
	}

	private static XWPFDocument document(byte[] bytes) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(bytes));
	}

	private static List<String> texts(XWPFDocument document) {
		return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
	}

	private static void assertValid(XmlObject part) {
		List<XmlError> errors = new ArrayList<>();
		assertTrue(part.validate(new XmlOptions().setErrorListener(errors)), errors::toString);
	}

	private static void assertValid(XWPFDocument document) {
		assertValid(document.getDocument());
		assertValid(document.getStyles().getCtStyles());
		assertValid(document.getSettings().getCTSettings());
		document.getHeaderList().forEach(header -> assertValid(header._getHdrFtr()));
	}

	@Test
	void styles_OfTheTemplateFirst() throws IOException {
		Reports.Written written = write(template(document -> { /* as it is */ }));
		assertEquals(List.of(), written.warnings());
		try (XWPFDocument report = document(written.bytes())) {
			assertEquals("Ministry", texts(report).getFirst());
			List<String> styles = report.getParagraphs().stream().map(XWPFParagraph::getStyle).toList();
			assertTrue(styles.contains("berschrift1") && !styles.contains(Style.HEADING_1));
			assertTrue(styles.contains(Style.ARTICLE_TEXT));
			List<String> ids = report.getStyles().getCtStyles().getStyleList().stream().map(CTStyle::getStyleId).toList();
			assertEquals(ids.size(), ids.stream().distinct().count());
			CTStyle newPage = report.getStyles().getStyle(Style.HEADING_1_NEW_PAGE).getCTStyle();
			assertEquals("berschrift1", newPage.getBasedOn().getVal());
			assertEquals(0, report.getStyles().getStyle(Style.TABLE_TEXT).getCTStyle().getRPr().sizeOfRFontsArray());
			report.getParagraphs().forEach(each -> assertTrue(each.getStyle() == null || ids.contains(each.getStyle())));
			assertValid(report);
		}
	}

	@Test
	void pages_OfTheTemplate() throws IOException {
		try (XWPFDocument report = document(write(template(document -> { /* as it is */ })).bytes())) {
			CTSectPr pages = report.getDocument().getBody().getSectPr();
			assertEquals(BigInteger.valueOf(8000), pages.getPgSz().getW());
			for (XWPFTable table : report.getTables()) {
				int width = ((BigInteger) table.getCTTbl().getTblPr().getTblW().getW()).intValue();
				assertTrue(width <= 6000, () -> "wider than the page: " + width);
			}
			assertTrue(report.getAllPictures().size() == 1);
			assertEquals(1, report.getHeaderList().size());
		}
	}

	@Test
	void headers_OfTheTemplate() throws IOException {
		byte[] template = template(document -> {
			XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
			header.createParagraph().createRun().setText("${classification} – Ministry");
			document.createFooter(HeaderFooterType.FIRST).createParagraph().createRun().setText("${date}");
		});
		try (XWPFDocument report = document(write(template).bytes())) {
			assertEquals("Internal – Ministry", report.getHeaderList().getFirst().getText().strip());
			assertEquals("1 Jun 2021", report.getFooterList().getFirst().getText().strip());
			assertEquals(1, report.getHeaderList().size());
			assertValid(report);
		}
	}

	@Test
	void places_FilledHoweverTheyAreCut() throws IOException {
		sample.articles().getFirst().setTitle("${title} of an article");
		byte[] template = template(document -> {
			paragraph(document, "Title: ${ti", "tle", "}!");
			paragraph(document, "${articles} articles of ${period}, by ${author}");
			paragraph(document, "${content}");
			paragraph(document, "Unknown ${phone} and ${title}");
		});
		Reports.Written written = write(template);
		assertEquals(List.of("The template ministry.dotx has a place ${phone} that nothing fills; it was left as it is."),
				written.warnings());
		try (XWPFDocument report = document(written.bytes())) {
			List<String> texts = texts(report);
			assertEquals(List.of("Ministry", "Title: Sea & more!", "2 articles of 4 May 2021; one article is undated, by Press "
					+ "office", "Internal"), texts.subList(0, 4));
			assertEquals("Unknown ${phone} and Sea & more", texts.getLast());
			assertTrue(texts.contains("[1]\t${title} of an article"));
			assertValid(report);
		}
	}

	@Test
	void places_ContentControls() throws IOException {
		byte[] template = template(document -> {
			CTSdtRun control = document.createParagraph().getCTP().addNewSdt();
			control.addNewSdtPr().addNewTag().setVal("author");
			control.getSdtPr().addNewShowingPlcHdr();
			control.getSdtPr().addNewDataBinding().setXpath("/x");
			control.getSdtPr().getDataBinding().setStoreItemID("{1}");
			control.addNewSdtContent().addNewR().addNewT().setStringValue("Click here");
		});
		try (XWPFDocument report = document(write(template).bytes())) {
			String xml = report.getDocument().xmlText();
			assertTrue(xml.contains(">Press office<") && !xml.contains("Click here") && !xml.contains("dataBinding"));
		}
	}

	@Test
	void report_OfAReport() throws IOException {
		byte[] first = Reports.write(new WordReport(), sample.input(), SampleProject.options()).bytes();
		try (XWPFDocument report = document(write(first).bytes())) {
			List<String> ids = report.getStyles().getCtStyles().getStyleList().stream().map(CTStyle::getStyleId).toList();
			assertEquals(ids.size(), ids.stream().distinct().count());
			assertValid(report);
		}
	}

	@Test
	void sameTemplate_SameBytes() throws IOException {
		byte[] template = template(document -> paragraph(document, "${content}"));
		assertArrayEquals(write(template).bytes(), write(template).bytes());
	}

	private static byte[] changed(byte[] template, Change change) throws Exception {
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(template));
				ByteArrayOutputStream output = new ByteArrayOutputStream()) {
			change.apply(file, file.getPart(PackagingURIHelper.createPartName("/word/document.xml")));
			file.save(output);
			return output.toByteArray();
		}
	}

	/** What is done to a file. */
	private interface Change {
		void apply(OPCPackage file, PackagePart document) throws Exception;
	}

	private static void add(PackagePart part, String xml) throws IOException {
		String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		try (OutputStream output = part.getOutputStream()) {
			int at = text.indexOf("<w:sectPr");
			output.write((text.substring(0, at) + xml + text.substring(at)).getBytes(StandardCharsets.UTF_8));
		}
	}

	@Test
	void elsewhere_NothingIsLinked() throws Exception {
		byte[] template = changed(template(document -> { /* as it is */ }), (file, document) -> {
			PackagePart settings = file.getPart(PackagingURIHelper.createPartName("/word/settings.xml"));
			String id = settings.addExternalRelationship(ELSEWHERE, RELATIONSHIPS + "/attachedTemplate").getId();
			try (OutputStream output = settings.getOutputStream()) {
				output.write(("<w:settings xmlns:w='" + WORD + "' xmlns:r='" + RELATIONSHIPS + "'><w:attachedTemplate r:id='"
						+ id + "'/></w:settings>").getBytes(StandardCharsets.UTF_8));
			}
			String picture = document.addExternalRelationship(ELSEWHERE, RELATIONSHIPS + "/image").getId();
			String frame = document.addExternalRelationship(ELSEWHERE, RELATIONSHIPS + "/subDocument").getId();
			add(document, "<w:p><w:r><w:drawing><a:blip xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "
					+ "xmlns:r='" + RELATIONSHIPS + "' r:link='" + picture + "'/></w:drawing></w:r></w:p><w:p><w:subDoc xmlns:r='"
					+ RELATIONSHIPS + "' r:id='" + frame + "'/></w:p>"
					+ "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r>"
					+ "<w:r><w:instrText>PICTURE \"" + ELSEWHERE + "\"</w:instrText></w:r><w:r><w:fldChar "
					+ "w:fldCharType='separate'/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
					+ "<w:fldSimple w:instr='DDEAUTO c:\\\\x'><w:r><w:t>also</w:t></w:r></w:fldSimple>"
					+ "<w:fldSimple w:instr=' PAGE '><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>");
			file.replaceContentType(document.getContentType(),
					"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml");
		});
		Reports.Written written = write(template);
		assertEquals(List.of(
				"The template ministry.dotx has links to other files; the report was written without.",
				"The template ministry.dotx has fields that fetch something from elsewhere; the report was written without."),
				written.warnings().stream().sorted().toList().reversed());
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(written.bytes()))) {
			for (PackagePart part : file.getParts()) {
				if (part instanceof PackagePropertiesPart) {
					continue;
				}
				String content = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
				assertFalse(content.contains("127.0.0.1"), part.getPartName().getName());
				assertFalse(content.contains("attachedTemplate") || content.contains("subDoc"), part.getPartName().getName());
				if (!part.isRelationshipPart()) {
					for (PackageRelationship relationship : part.getRelationships()) {
						assertTrue(relationship.getTargetMode() == TargetMode.INTERNAL
								|| relationship.getRelationshipType().endsWith("/hyperlink"));
					}
				}
			}
		}
		try (XWPFDocument report = document(written.bytes())) {
			String xml = report.getDocument().xmlText();
			assertTrue(xml.contains(">shown<") && xml.contains(">also<") && xml.contains("\" PAGE \""));
			assertFalse(xml.contains("INCLUDE") || xml.contains("DDEAUTO"));
		}
	}

	/** In templates (.dotm) and documents (.docm) with macros. */
	@ParameterizedTest
	@ValueSource(strings = { "template.macroEnabledTemplate", "document.macroEnabled" })
	void macros_AreLeftOut(String type) throws Exception {
		byte[] template = changed(template(document -> { /* as it is */ }), (file, document) -> {
			file.replaceContentType(document.getContentType(), "application/vnd.ms-word." + type + ".main+xml");
			PackagePart macros = file.createPart(PackagingURIHelper.createPartName("/word/vbaProject.bin"),
					"application/vnd.ms-office.vbaProject");
			try (OutputStream output = macros.getOutputStream()) {
				output.write(1);
			}
			document.addRelationship(macros.getPartName(), TargetMode.INTERNAL,
					"http://schemas.microsoft.com/office/2006/relationships/vbaProject");
		});
		Reports.Written written = write(template);
		assertEquals(List.of("The template ministry.dotx has macros, controls and embedded objects; the report was written "
				+ "without."), written.warnings());
		try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(written.bytes()))) {
			assertFalse(file.containPart(PackagingURIHelper.createPartName("/word/vbaProject.bin")));
			assertEquals("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
					file.getPart(PackagingURIHelper.createPartName("/word/document.xml")).getContentType());
		}
		document(written.bytes()).close();
	}

	@Test
	void template_BecomesADocument() throws Exception {
		byte[] template = changed(template(document -> { /* as it is */ }), (file, document) -> file.replaceContentType(
				document.getContentType(), "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"));
		Reports.Written written = write(template);
		assertEquals(List.of(), written.warnings());
		document(written.bytes()).close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{\\rtf1 text}", "<html/>" })
	void noWordFile(String text) {
		assertRefused("is no Word document", text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void others_AreRefused() throws Exception {
		try (InputStream old = TemplateTest.class.getResourceAsStream("fixtures/word-97.doc")) {
			assertRefused("is a file of Word 97 to 2003", old.readAllBytes());
		}
		byte[] whole = template(document -> { /* as it is */ });
		assertRefused("is protected by a password", encrypted(whole, EncryptionMode.agile));
		assertRefused("is protected by a password", encrypted(whole, EncryptionMode.standard));
		try (POIFSFileSystem other = new POIFSFileSystem()) {
			other.createDocument(new ByteArrayInputStream(new byte[] { 1 }), "Workbook");
			assertRefused("is no Word document", bytes(other));
		}
		byte[] half = Arrays.copyOf(whole, whole.length / 2);
		assertRefused("is damaged", half);
		byte[] broken = changed(whole, (file, document) -> {
			try (OutputStream output = document.getOutputStream()) {
				output.write("<w:document".getBytes(StandardCharsets.UTF_8));
			}
		});
		assertRefused("is damaged", broken);
		Article none = sample.articles().getFirst();
		none.setTitle("still there");
		byte[] excel = Reports.write(new ExcelReport(), sample.input(),
				SampleProject.options()).bytes();
		assertRefused("is no Word document", excel);
	}

	private static byte[] encrypted(byte[] file, EncryptionMode mode) throws Exception {
		try (POIFSFileSystem compound = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
			encryptor.confirmPassword("secret");
			try (OutputStream output = encryptor.getDataStream(compound)) {
				output.write(file);
			}
			return bytes(compound);
		}
	}

	private static byte[] bytes(POIFSFileSystem compound) throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		compound.writeFilesystem(output);
		return output.toByteArray();
	}

	private void assertRefused(String reason, byte[] template) {
		String message = assertThrows(IOException.class, () -> write(template)).getMessage();
		assertTrue(message.contains("ministry.dotx") && message.contains(reason), message);
	}
}
