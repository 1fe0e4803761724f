// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.pages;

/** Counts the lines of a text that is broken where words end. */
final class TextLines {

	private static final double TAB = 720;

	private final FontWidths font;
	private final double size;
	private final double width;
	private double at;
	private double word;
	private int lines = 1;

	private TextLines(FontWidths font, double size, double width, double first) {
		this.font = font;
		this.size = size;
		this.width = Math.max(width, size);
		at = first;
	}

	/**
	 * How many lines it takes, at least one.
	 *
	 * @param width of a line
	 */
	static int of(CharSequence text, ParagraphLook look, double width) {
		TextLines lines = new TextLines(look.font(), look.size(), width - look.left() - look.right(), look.first());
		text.codePoints().forEach(lines::add);
		lines.endWord();
		return lines.lines;
	}

	private void add(int character) {
		if (character == '\n') {
			endWord();
			newLine();
		} else if (character == '\t') {
			endWord();
			at = (Math.floor(at / TAB) + 1) * TAB;
		} else if (character == ' ') {
			endWord();
			at += font.of(character) * size; // which may stand beyond the end of the line
		} else if (FontWidths.isWide(character)) {
			endWord();
			word = font.of(character) * size;
			endWord();
		} else {
			word += font.of(character) * size;
		}
	}

	private void endWord() {
		if (word > 0 && at + word > width) {
			if (at > 0) {
				newLine();
			}
			while (word > width) { // as an address is
				word -= width;
				newLine();
			}
		}
		at += word;
		word = 0;
	}

	private void newLine() {
		lines++;
		at = 0;
	}
}
