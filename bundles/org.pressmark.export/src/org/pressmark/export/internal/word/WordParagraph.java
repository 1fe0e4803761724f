// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.pressmark.export.internal.office.WebAddress;
import org.pressmark.export.internal.office.WritingDirection;
import org.pressmark.export.internal.report.Words;
import org.pressmark.export.sections.Place;
import org.pressmark.export.sections.ReportParagraph;
import org.pressmark.model.color.MarkLook;
import org.pressmark.model.text.XmlText;

/** A paragraph that grows at its end. Any text may be given: what a file cannot hold is replaced. */
final class WordParagraph implements ReportParagraph {

	private static final String NO_BREAK_SPACE = "\u00A0";

	private final CTP xml;
	private final WordDocument document;
	private TextLanguage language = TextLanguage.OF_REPORT;

	WordParagraph(CTP xml, String style, WordDocument document) {
		this.xml = xml;
		this.document = document;
		properties().addNewPStyle().setVal(document.style(style));
		if (document.isRightToLeft()) {
			language(TextLanguage.OF_REPORT);
		}
	}

	private CTPPr properties() {
		return xml.isSetPPr() ? xml.getPPr() : xml.addNewPPr();
	}

	@Override
	public WordParagraph language(Optional<String> tag) {
		return language(TextLanguage.of(tag));
	}

	/** Says in which language and direction the text that follows is, for hyphenation and for reading aloud. */
	WordParagraph language(TextLanguage text) {
		Optional<String> other = text.tag().filter(tag -> !tag.equals(document.language()));
		boolean isRightToLeft = text.tag().isPresent() ? text.isRightToLeft() : document.isRightToLeft();
		language = new TextLanguage(other, isRightToLeft);
		setDirection(isRightToLeft);
		return this;
	}

	private void setDirection(boolean isRightToLeft) {
		CTPPr properties = properties();
		if (properties.isSetBidi()) {
			properties.unsetBidi();
		}
		if (isRightToLeft) {
			properties.addNewBidi();
		} else if (document.isRightToLeft()) {
			properties.addNewBidi().setVal(STOnOff1.OFF); // a template for it may have it in its styles
		}
	}

	@Override
	public WordParagraph text(String text) {
		return text(text, "");
	}

	/**
	 * Adds the only words of the paragraph, which an analyst wrote in a language that nobody knows: they go in the direction of
	 * their letters, and so does the full stop at their end.
	 */
	WordParagraph written(String text) {
		WritingDirection.isRightToLeft(text).ifPresent(isRightToLeft -> {
			language = new TextLanguage(Optional.empty(), isRightToLeft);
			setDirection(isRightToLeft);
		});
		return text(text);
	}

	/** Adds text in a character style; in none when that is empty. Nothing is added for no text. */
	WordParagraph text(String text, String style) {
		if (!text.isEmpty()) {
			fill(xml.addNewR(), style, text);
		}
		return this;
	}

	@Override
	public WordParagraph strong(String text) {
		return text(text, Style.STRONG);
	}

	@Override
	public WordParagraph marked(String text, MarkLook look) {
		return text(text, Style.of(look));
	}

	@Override
	public WordParagraph source(int article) {
		return References.number(this, article);
	}

	@Override
	public WordParagraph link(String text, Place place) {
		return link(text, Style.REFERENCE, place.name());
	}

	/** The words of the report's language. */
	Words words() {
		return document.words();
	}

	/** Adds a tabulator. */
	WordParagraph tab() {
		xml.addNewR().addNewTab();
		return this;
	}

	/** Adds text that leads to the first of some bookmarks that the document has when it is complete; else plain text. */
	WordParagraph link(String text, String style, String... bookmarks) {
		CTHyperlink link = xml.addNewHyperlink();
		document.anchors().lead(link, List.of(bookmarks));
		link.setHistory(true);
		fill(link.addNewR(), style, text);
		return this;
	}

	/**
	 * Adds the number of the page that a bookmark is on, which leads there; nothing if the document has no such bookmark
	 * when it is complete. Only who lays out pages knows the number: LibreOffice fills it in when it opens the file, Word
	 * when it prints it, saves it as PDF, or is told to (F9). Until then there is a sign. Word can be told to do so on
	 * opening, but then asks the reader whether to trust the file.
	 */
	WordParagraph page(String bookmark) {
		CTHyperlink link = xml.addNewHyperlink();
		document.anchors().leadOrGo(link, bookmark);
		link.setHistory(true);
		fill(link.addNewR(), "", NO_BREAK_SPACE);
		fieldCharacter(link.addNewR(), STFldCharType.BEGIN);
		instruction(link.addNewR(), " PAGEREF " + bookmark + " \\h ");
		fieldCharacter(link.addNewR(), STFldCharType.SEPARATE);
		fill(link.addNewR(), Style.PAGE, words().of("page_notYet"));
		fieldCharacter(link.addNewR(), STFldCharType.END);
		return this;
	}

	@Override
	public WordParagraph webLink(String address) {
		Optional<String> target = WebAddress.of(address);
		if (target.isEmpty()) {
			return text(address);
		}
		CTHyperlink link = xml.addNewHyperlink();
		link.setId(document.relationTo(target.get()));
		link.setHistory(true);
		fill(link.addNewR(), Style.HYPERLINK, address);
		return this;
	}

	/** Adds what links can lead to by a name. */
	WordParagraph bookmark(String name, Consumer<WordParagraph> content) {
		if (!document.anchors().define(name)) {
			content.accept(this); // a section that is there twice
			return this;
		}
		BigInteger id = document.nextBookmarkId();
		CTBookmark start = xml.addNewBookmarkStart();
		start.setId(id);
		start.setName(name);
		content.accept(this);
		xml.addNewBookmarkEnd().setId(id);
		return this;
	}

	/** The words that follow, until {@link #endComment} in this paragraph or a later one, have a comment. */
	WordParagraph beginComment(BigInteger id) {
		xml.addNewCommentRangeStart().setId(id);
		return this;
	}

	/** The words that a comment is about end here. */
	WordParagraph endComment(BigInteger id) {
		xml.addNewCommentRangeEnd().setId(id);
		styled(Style.COMMENT_REFERENCE).addNewCommentReference().setId(id);
		return this;
	}

	/** Adds the number of a footnote, which leads to it. */
	WordParagraph footnote(BigInteger id) {
		styled(Style.FOOTNOTE_REFERENCE).addNewFootnoteReference().setId(id);
		return this;
	}

	/** In a footnote, adds its number. */
	WordParagraph ownFootnoteNumber() {
		styled(Style.FOOTNOTE_REFERENCE).addNewFootnoteRef();
		return this;
	}

	private CTR styled(String style) {
		CTR run = xml.addNewR();
		run.addNewRPr().addNewRStyle().setVal(document.style(style));
		return run;
	}

	/** Begins a field whose result is what is added until {@link #endField}, in this paragraph or a later one. */
	WordParagraph beginField(String instruction) {
		fieldCharacter(xml.addNewR(), STFldCharType.BEGIN);
		instruction(xml.addNewR(), instruction);
		fieldCharacter(xml.addNewR(), STFldCharType.SEPARATE);
		return this;
	}

	/** Ends the field that was begun last. */
	WordParagraph endField() {
		fieldCharacter(xml.addNewR(), STFldCharType.END);
		return this;
	}

	private static void fieldCharacter(CTR run, STFldCharType.Enum type) {
		run.addNewFldChar().setFldCharType(type);
	}

	private static void instruction(CTR run, String instruction) {
		CTText text = run.addNewInstrText();
		text.setStringValue(instruction);
		text.setSpace(SpaceAttribute.Space.PRESERVE);
	}

	private void fill(CTR run, String style, String text) {
		boolean isRightToLeft = language.isRightToLeft() && !WritingDirection.isAllLeftToRight(text);
		if (!style.isEmpty() || language.tag().isPresent() || isRightToLeft) {
			CTRPr properties = run.addNewRPr();
			if (!style.isEmpty()) {
				properties.addNewRStyle().setVal(document.style(style));
			}
			if (isRightToLeft) {
				properties.addNewRtl();
			}
			language.tag().ifPresent(tag -> setLanguage(properties.addNewLang(), tag));
		}
		fill(run, text);
	}

	/** Word has three languages for the same words, and takes the one for their letters (ECMA-376 part 1, 17.3.2.20). */
	private void setLanguage(CTLanguage languages, String tag) {
		if (language.isRightToLeft()) {
			languages.setBidi(tag);
		} else {
			languages.setVal(tag);
			if (language.isEastAsian()) {
				languages.setEastAsia(tag);
			}
		}
	}

	/** Fills a run. Line ends and tabulators within a text are elements of their own. */
	private static void fill(CTR run, String text) {
		String cleaned = XmlText.clean(text);
		int begin = 0;
		for (int i = 0; i <= cleaned.length(); i++) {
			char c = i < cleaned.length() ? cleaned.charAt(i) : '\n';
			if (c == '\n' || c == '\t' || c == '\r') {
				addText(run, cleaned.substring(begin, i));
				begin = i + 1;
				if (i < cleaned.length()) {
					addControl(run, c);
				}
			}
		}
	}

	private static void addText(CTR run, String text) {
		if (!text.isEmpty()) {
			CTText element = run.addNewT();
			element.setStringValue(text);
			if (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1))) {
				element.setSpace(SpaceAttribute.Space.PRESERVE); // which Word takes away elsewhere, at both ends
			}
		}
	}

	private static void addControl(CTR run, char control) {
		if (control == '\t') {
			run.addNewTab();
		} else if (control == '\n') {
			run.addNewBr();
		} else {
			run.addNewCr();
		}
	}
}
