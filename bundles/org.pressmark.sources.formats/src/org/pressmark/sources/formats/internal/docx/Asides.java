// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import javax.xml.namespace.QName;

import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;

/** Reads what hangs on a paragraph of a Word document and stands elsewhere on the page: notes and boxes with text. */
final class Asides {

	private final XWPFDocument document;

	Asides(XWPFDocument document) {
		this.document = document;
	}

	/** The texts of the notes that a paragraph refers to, in the order of their signs. */
	List<String> notes(XWPFParagraph paragraph) {
		List<String> notes = new ArrayList<>();
		for (XWPFRun run : paragraph.getRuns()) {
			run.getCTR().getFootnoteReferenceList().forEach(sign -> add(document.getFootnoteByID(number(sign)), notes));
			run.getCTR().getEndnoteReferenceList().forEach(sign -> add(document.getEndnoteByID(number(sign)), notes));
		}
		return notes;
	}

	private static int number(CTFtnEdnRef sign) {
		BigInteger id = sign.getId();
		return id == null || id.bitLength() >= Integer.SIZE ? -1 : id.intValue();
	}

	private static void add(XWPFAbstractFootnoteEndnote note, List<String> notes) {
		if (note != null) {
			note.getParagraphs().stream().map(XWPFParagraph::getText).forEach(notes::add);
		}
	}

	/** The paragraphs of the boxes that a paragraph holds. */
	static List<String> boxes(XWPFParagraph paragraph) {
		List<String> boxes = new ArrayList<>();
		try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
			visit(cursor, false, boxes);
		}
		return boxes;
	}

	/** A box is there twice: anew for programs that do not know its first form. */
	private static void visit(XmlCursor cursor, boolean inBox, List<String> boxes) {
		for (boolean more = cursor.toFirstChild(); more;) {
			QName name = cursor.getName();
			if (inBox && name.getLocalPart().equals("p")) {
				StringBuilder text = new StringBuilder();
				read(cursor, text);
				boxes.add(text.toString());
			} else if (!name.getLocalPart().equals("Fallback")) {
				visit(cursor, inBox || name.getLocalPart().equals("txbxContent"), boxes);
			}
			more = cursor.toNextSibling();
			if (!more) {
				cursor.toParent();
			}
		}
	}

	private static void read(XmlCursor cursor, StringBuilder text) {
		for (boolean more = cursor.toFirstChild(); more;) {
			switch (cursor.getName().getLocalPart()) {
			case "t" -> text.append(cursor.getTextValue());
			case "tab" -> text.append('\t');
			case "br" -> text.append('\n');
			default -> read(cursor, text);
			}
			more = cursor.toNextSibling();
			if (!more) {
				cursor.toParent();
			}
		}
	}
}
