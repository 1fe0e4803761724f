// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.pages;

import java.util.ArrayList;
import java.util.List;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * What of a paragraph takes room.
 *
 * @param style the id of its style; empty for none
 * @param text what it says, with line breaks and tabulators
 * @param pictures the heights of its pictures, in twentieths of a point
 * @param notes the ids of its footnotes
 * @param beginsPage whether what comes behind it begins a page
 */
record Paragraph(String style, String text, List<Integer> pictures, List<String> notes, boolean beginsPage) {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final QName ID = new QName(WORD, "id");
	private static final QName TYPE = new QName(WORD, "type");
	private static final QName HEIGHT = new QName("cy");
	private static final int EMU_PER_TWENTIETH = 635;

	/** Reads one. */
	static Paragraph of(CTP xml) {
		String style = xml.isSetPPr() && xml.getPPr().isSetPStyle() ? xml.getPPr().getPStyle().getVal() : "";
		boolean endsSection = xml.isSetPPr() && xml.getPPr().isSetSectPr();
		return new Reading(endsSection).read(xml, style);
	}

	/** One that is being read. */
	private static final class Reading {

		private final StringBuilder text = new StringBuilder();
		private final List<Integer> pictures = new ArrayList<>();
		private final List<String> notes = new ArrayList<>();
		private boolean beginsPage;

		Reading(boolean beginsPage) {
			this.beginsPage = beginsPage;
		}

		Paragraph read(CTP xml, String style) {
			try (XmlCursor cursor = xml.newCursor(); XmlCursor end = xml.newCursor()) {
				end.toEndToken();
				for (; cursor.isLeftOf(end); cursor.toNextToken()) {
					if (cursor.isStart()) {
						visit(cursor);
					}
				}
			}
			return new Paragraph(style, text.toString(), List.copyOf(pictures), List.copyOf(notes), beginsPage);
		}

		private void visit(XmlCursor at) {
			switch (at.getName().getLocalPart()) {
				case "t" -> text.append(at.getTextValue());
				case "tab" -> text.append(at.getAttributeText(new QName(WORD, "val")) == null ? "\t" : ""); // not a stop
				case "cr" -> text.append('\n');
				case "br" -> addBreak(at.getAttributeText(TYPE));
				case "extent" -> addPicture(at.getAttributeText(HEIGHT));
				case "footnoteReference" -> notes.add(at.getAttributeText(ID));
				default -> {
					// takes no room
				}
			}
		}

		private void addBreak(String type) {
			beginsPage |= "page".equals(type);
			text.append(type == null || "textWrapping".equals(type) ? "\n" : "");
		}

		private void addPicture(String height) {
			try {
				pictures.add((int) (Long.parseLong(height) / EMU_PER_TWENTIETH));
			} catch (NumberFormatException e) {
				pictures.add(0); // of a template that is damaged; it is still a picture
			}
		}
	}
}
