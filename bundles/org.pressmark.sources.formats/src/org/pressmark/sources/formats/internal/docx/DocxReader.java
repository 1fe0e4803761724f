// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.docx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.Source;
import org.pressmark.sources.formats.internal.document.Document;
import org.pressmark.sources.formats.internal.document.Paragraphs;
import org.pressmark.sources.formats.internal.document.TableRow;
import org.pressmark.sources.internal.article.Whitespace;

/** Makes paragraphs of the body of a Word document: text, tables and boxes, without headers and footers; notes as what is cut. */
final class DocxReader {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	/** The outline has nine levels; what is of the next is text. */
	private static final int BODY_LEVEL = 9;

	private final XWPFDocument document;
	/** How the library writes the sign of a note. */
	private static final Pattern SIGN = Pattern.compile("\\[(?:foot|end)noteRef:\\d*\\]");

	private final Paragraphs paragraphs;
	private final Asides asides;
	private final Numbering numbering = new Numbering();

	DocxReader(Source source, XWPFDocument document) {
		this.document = document;
		asides = new Asides(document);
		paragraphs = new Paragraphs(source.name(), TYPE);
	}

	Document read() throws ImportException {
		read(document.getBodyElements());
		return paragraphs.document();
	}

	private void read(List<IBodyElement> elements) throws ImportException {
		for (IBodyElement element : elements) {
			switch (element) {
			case XWPFParagraph paragraph -> read(paragraph);
			case XWPFTable table -> read(table);
			case XWPFSDT control -> paragraphs.add(control.getContent().getText(), Optional.empty());
			default -> {
			}
			}
		}
	}

	private void read(XWPFTable table) throws ImportException {
		for (XWPFTableRow row : table.getRows()) {
			if (row.getTableCells().stream().flatMap(cell -> cell.getBodyElements().stream()).allMatch(XWPFParagraph.class::isInstance)) {
				readCells(row);
			} else {
				for (XWPFTableCell cell : row.getTableCells()) {
					read(cell.getBodyElements());
				}
			}
		}
	}

	private void readCells(XWPFTableRow row) throws ImportException {
		TableRow cells = new TableRow();
		for (XWPFTableCell cell : row.getTableCells()) {
			for (XWPFParagraph paragraph : cell.getParagraphs()) {
				cells.add(numbered(paragraph), kind(paragraph, style(paragraph)));
			}
			cells.endCell();
		}
		cells.end(paragraphs);
		for (XWPFTableCell cell : row.getTableCells()) {
			for (XWPFParagraph paragraph : cell.getParagraphs()) {
				addAsides(paragraph);
			}
		}
	}

	private String numbered(XWPFParagraph paragraph) {
		String text = text(paragraph);
		String number = Whitespace.isVisible(text) ? numbering.next(paragraph) : "";
		return number.isEmpty() ? text : number + ' ' + text;
	}

	private void read(XWPFParagraph paragraph) throws ImportException {
		String text = text(paragraph);
		String style = style(paragraph);
		if (style.equals("title") || style.equals("heading 1")) {
			paragraphs.title(text);
		}
		Optional<ParagraphKind> kind = kind(paragraph, style);
		paragraphs.add(kind.filter(ParagraphKind.LIST_ITEM::equals).isPresent() ? numbered(paragraph) : text, kind);
		addAsides(paragraph);
	}

	private void addAsides(XWPFParagraph paragraph) throws ImportException {
		for (String box : Asides.boxes(paragraph)) {
			paragraphs.add(box, Optional.empty());
		}
		for (String note : asides.notes(paragraph)) {
			paragraphs.addNote(note);
		}
	}

	/** What was deleted, or moved elsewhere, with changes tracked is not there. */
	private static String text(XWPFParagraph paragraph) {
		StringBuilder text = new StringBuilder();
		for (IRunElement element : paragraph.getIRuns()) {
			if (!(element instanceof XWPFRun run)) {
				text.append(element);
			} else if (run.getCTR().sizeOfDelTextArray() == 0 && !run.isVanish() && !isMovedAway(run)) {
				text.append(hasSign(run) ? SIGN.matcher(run.text()).replaceAll("") : run.text());
			}
		}
		return text.toString();
	}

	private static boolean isMovedAway(XWPFRun run) {
		try (XmlCursor cursor = run.getCTR().newCursor()) {
			return cursor.toParent() && cursor.getName() != null && "moveFrom".equals(cursor.getName().getLocalPart());
		}
	}

	private static boolean hasSign(XWPFRun run) {
		return run.getCTR().sizeOfFootnoteReferenceArray() + run.getCTR().sizeOfEndnoteReferenceArray() > 0;
	}

	/** The style's name; those that Word brings have English ones in every language. */
	private String style(XWPFParagraph paragraph) {
		String id = paragraph.getStyleID();
		XWPFStyle style = id == null || document.getStyles() == null ? null : document.getStyles().getStyle(id);
		String name = style == null || style.getName() == null ? id : style.getName();
		return name == null ? "" : name.toLowerCase(Locale.ROOT);
	}

	private static Optional<ParagraphKind> kind(XWPFParagraph paragraph, String style) {
		if (style.equals("title") || style.equals("subtitle") || style.startsWith("heading") || isInOutline(paragraph)) {
			return Optional.of(ParagraphKind.HEADING);
		}
		if (style.contains("quote")) {
			return Optional.of(ParagraphKind.QUOTE);
		}
		if (style.equals("caption")) {
			return Optional.of(ParagraphKind.CAPTION);
		}
		return isNumbered(paragraph) || style.startsWith("list ") ? Optional.of(ParagraphKind.LIST_ITEM)
				: Optional.empty();
	}

	/** List number 0 says that a paragraph is in no list though its style is. */
	private static boolean isNumbered(XWPFParagraph paragraph) {
		return paragraph.getNumID() != null && paragraph.getNumID().signum() != 0;
	}

	/** Whether the outline of the document has it, whatever its style is called. */
	private static boolean isInOutline(XWPFParagraph paragraph) {
		CTPPr properties = paragraph.getCTP().getPPr();
		return properties != null && properties.isSetOutlineLvl() && properties.getOutlineLvl().getVal() != null
				&& properties.getOutlineLvl().getVal().intValue() < BODY_LEVEL;
	}
}
