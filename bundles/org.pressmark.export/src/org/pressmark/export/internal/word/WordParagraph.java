// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.pressmark.export.internal.office.WebAddress;
import org.pressmark.model.text.XmlText;

/** A paragraph that grows at its end. Any text may be given: what a file cannot hold is replaced. */
final class WordParagraph {

	private final CTP xml;
	private final WordDocument document;
	private Optional<String> language = Optional.empty();
	private boolean rightToLeft;

	WordParagraph(CTP xml, String style, WordDocument document) {
		this.xml = xml;
		this.document = document;
		properties().addNewPStyle().setVal(style);
	}

	private CTPPr properties() {
		return xml.isSetPPr() ? xml.getPPr() : xml.addNewPPr();
	}

	/** Says in which language and direction the text that follows is, for hyphenation and for reading aloud. */
	WordParagraph language(TextLanguage text) {
		language = text.tag().filter(tag -> !tag.equals(document.language()));
		rightToLeft = text.isRightToLeft();
		if (rightToLeft) {
			properties().addNewBidi();
		}
		return this;
	}

	/** Adds text as the paragraph's style has it. */
	WordParagraph text(String text) {
		return text(text, "");
	}

	/** Adds text in a character style; in none when that is empty. */
	WordParagraph text(String text, String style) {
		fill(run(xml.addNewR(), style), text);
		return this;
	}

	/** Adds a tabulator. */
	WordParagraph tab() {
		xml.addNewR().addNewTab();
		return this;
	}

	/** Adds text that leads to a bookmark. */
	WordParagraph link(String text, String style, String bookmark) {
		CTHyperlink link = xml.addNewHyperlink();
		link.setAnchor(bookmark);
		link.setHistory(true);
		fill(run(link.addNewR(), style), text);
		return this;
	}

	/** Adds an address of the web, which leads there when it can. */
	WordParagraph webLink(String address) {
		Optional<String> target = WebAddress.of(address);
		if (target.isEmpty()) {
			return text(address);
		}
		CTHyperlink link = xml.addNewHyperlink();
		link.setId(document.relationTo(target.get()));
		link.setHistory(true);
		fill(run(link.addNewR(), Style.HYPERLINK), address);
		return this;
	}

	/** Adds what links can lead to by a name. */
	WordParagraph bookmark(String name, Consumer<WordParagraph> content) {
		BigInteger id = document.nextBookmarkId();
		CTBookmark start = xml.addNewBookmarkStart();
		start.setId(id);
		start.setName(name);
		content.accept(this);
		xml.addNewBookmarkEnd().setId(id);
		return this;
	}

	/** Begins a field whose result is what is added until {@link #endField}, in this paragraph or a later one. */
	WordParagraph beginField(String instruction) {
		fieldCharacter(STFldCharType.BEGIN);
		CTText text = xml.addNewR().addNewInstrText();
		text.setStringValue(instruction);
		text.setSpace(SpaceAttribute.Space.PRESERVE);
		return fieldCharacter(STFldCharType.SEPARATE);
	}

	/** Ends the field that was begun last. */
	WordParagraph endField() {
		return fieldCharacter(STFldCharType.END);
	}

	private WordParagraph fieldCharacter(STFldCharType.Enum type) {
		xml.addNewR().addNewFldChar().setFldCharType(type);
		return this;
	}

	private CTR run(CTR run, String style) {
		if (!style.isEmpty() || language.isPresent() || rightToLeft) {
			CTRPr properties = run.addNewRPr();
			if (!style.isEmpty()) {
				properties.addNewRStyle().setVal(style);
			}
			if (rightToLeft) {
				properties.addNewRtl();
			}
			language.ifPresent(tag -> setLanguage(properties, tag));
		}
		return run;
	}

	private void setLanguage(CTRPr properties, String tag) {
		if (rightToLeft) {
			properties.addNewLang().setBidi(tag);
		} else {
			properties.addNewLang().setVal(tag);
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
			element.setSpace(SpaceAttribute.Space.PRESERVE);
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
