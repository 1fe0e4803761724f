// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.pressmark.export.internal.office.Poi;
import org.pressmark.export.internal.office.ReproducibleZip;

/**
 * Makes the templates that Pressmark ships, from its own styles, so that these are written down once. Always the same
 * bytes. A template is like anybody else's: what it says in headers and footers is places, without words of a language.
 */
public final class TemplateDocument {

	/** A template has no date of its own; any that never changes will do. */
	private static final Date DATE = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
	private static final String AUTHOR = "Pressmark";

	private TemplateDocument() {
	}

	/**
	 * Makes one.
	 *
	 * @param title what it says that it is
	 * @param changes the file, beside this class, of the styles that it has otherwise; empty for none
	 * @return a file for Word (.dotx)
	 */
	public static byte[] write(String title, Optional<String> changes) throws IOException {
		Poi.prepare();
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream output = new ByteArrayOutputStream()) {
			document.createStyles().setStyles(styles(changes));
			document.createNumbering()
					.setNumbering(WordFile.resource("numbering.xml", NumberingDocument.Factory::parse).getNumbering());
			WordFile.setMode(document.getSettings().getCTSettings());
			document.createParagraph().createRun().setText("${content}");
			setUpPages(document);
			describe(document.getProperties(), title);
			document.getPackage().replaceContentType(XWPFRelation.DOCUMENT.getContentType(),
					XWPFRelation.TEMPLATE.getContentType());
			document.write(new ReproducibleZip(output));
			return output.toByteArray();
		}
	}

	private static CTStyles styles(Optional<String> changes) throws IOException {
		CTStyles styles = WordFile.resource("styles.xml", StylesDocument.Factory::parse).getStyles();
		if (changes.isPresent()) {
			for (CTStyle changed : WordFile.resource(changes.get(), StylesDocument.Factory::parse).getStyles()
					.getStyleList()) {
				styles.getStyleList().stream().filter(style -> style.getStyleId().equals(changed.getStyleId())).findFirst()
						.orElseThrow(() -> new IOException(changed.getStyleId())).set(changed);
			}
		}
		MarkStyles.draw(styles);
		return styles;
	}

	/** The first page says its title itself; who may read it stands on each page. */
	private static void setUpPages(XWPFDocument document) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		XWPFParagraph header = paragraph(document.createHeader(HeaderFooterType.DEFAULT), Style.HEADER);
		header.createRun().setText("${title}");
		header.createRun().addTab();
		classification(header);
		page(paragraph(document.createFooter(HeaderFooterType.DEFAULT), Style.FOOTER));
		paragraph(document.createHeader(HeaderFooterType.FIRST), Style.HEADER);
		XWPFParagraph footer = paragraph(document.createFooter(HeaderFooterType.FIRST), Style.FOOTER);
		classification(footer);
		page(footer);
		WordFile.setUpPages(section);
	}

	private static XWPFParagraph paragraph(XWPFHeaderFooter part, String style) {
		XWPFParagraph paragraph = part.createParagraph();
		paragraph.setStyle(style);
		return paragraph;
	}

	private static void classification(XWPFParagraph paragraph) {
		XWPFRun run = paragraph.createRun();
		run.setStyle(Style.CLASSIFIED);
		run.setText("${classification}");
	}

	private static void page(XWPFParagraph paragraph) {
		paragraph.createRun().addTab();
		field(paragraph, " PAGE ");
		paragraph.createRun().setText(" / ");
		field(paragraph, " NUMPAGES ");
	}

	private static void field(XWPFParagraph paragraph, String instruction) {
		CTSimpleField field = paragraph.getCTP().addNewFldSimple();
		field.setInstr(instruction);
		field.addNewR().addNewT().setStringValue("1");
	}

	private static void describe(POIXMLProperties properties, String title) {
		properties.getCoreProperties().setTitle(title);
		properties.getCoreProperties().setCreator(AUTHOR);
		properties.getCoreProperties().setCreated(Optional.of(DATE));
		properties.getCoreProperties().setModified(Optional.of(DATE));
		properties.getExtendedProperties().setApplication(AUTHOR);
	}
}
