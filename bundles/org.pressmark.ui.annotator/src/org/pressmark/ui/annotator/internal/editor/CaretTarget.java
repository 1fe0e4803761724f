// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.custom.ST;

/** Where the caret can go to by a key. */
public enum CaretTarget {

	/** One character as a reader sees it. */
	CHARACTER_NEXT(ST.COLUMN_NEXT, ST.SELECT_COLUMN_NEXT, Messages.caret_characterNext),
	/** One character back. */
	CHARACTER_PREVIOUS(ST.COLUMN_PREVIOUS, ST.SELECT_COLUMN_PREVIOUS, Messages.caret_characterPrevious),
	/** The next word: its end or its begin, as texts of the platform have it. */
	WORD_NEXT(ST.WORD_NEXT, ST.SELECT_WORD_NEXT, Messages.caret_wordNext),
	/** The begin of the word, or of the one before. */
	WORD_PREVIOUS(ST.WORD_PREVIOUS, ST.SELECT_WORD_PREVIOUS, Messages.caret_wordPrevious),
	/** The next sentence's begin. */
	SENTENCE_NEXT(0, 0, Messages.caret_sentenceNext),
	/** The begin of the sentence, or of the one before. */
	SENTENCE_PREVIOUS(0, 0, Messages.caret_sentencePrevious),
	/** The next paragraph's begin. */
	PARAGRAPH_NEXT(0, 0, Messages.caret_paragraphNext),
	/** The begin of the paragraph, or of the one before. */
	PARAGRAPH_PREVIOUS(0, 0, Messages.caret_paragraphPrevious),
	/** The line above, as the lines are on the screen. */
	LINE_UP(ST.LINE_UP, ST.SELECT_LINE_UP, Messages.caret_lineUp),
	/** The line below. */
	LINE_DOWN(ST.LINE_DOWN, ST.SELECT_LINE_DOWN, Messages.caret_lineDown),
	/** The begin of the line. */
	LINE_START(ST.LINE_START, ST.SELECT_LINE_START, Messages.caret_lineStart),
	/** The end of the line. */
	LINE_END(ST.LINE_END, ST.SELECT_LINE_END, Messages.caret_lineEnd),
	/** The begin of the article. */
	TEXT_START(ST.TEXT_START, ST.SELECT_TEXT_START, Messages.caret_textStart),
	/** The end of the article. */
	TEXT_END(ST.TEXT_END, ST.SELECT_TEXT_END, Messages.caret_textEnd);

	private final int move;
	private final int select;
	private final String label;

	CaretTarget(int move, int select, String label) {
		this.move = move;
		this.select = select;
		this.label = label;
	}

	/** The one of that name, as a command's parameter has it. */
	public static Optional<CaretTarget> of(String name) {
		return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
	}

	/** Where the key goes to whose arrow points the other way, in words that run from right to left. */
	CaretTarget mirrored() {
		return switch (this) {
		case CHARACTER_NEXT -> CHARACTER_PREVIOUS;
		case CHARACTER_PREVIOUS -> CHARACTER_NEXT;
		case WORD_NEXT -> WORD_PREVIOUS;
		case WORD_PREVIOUS -> WORD_NEXT;
		default -> this;
		};
	}

	/** What a person calls it. */
	public String label() {
		return label;
	}

	/** What the widget does to go there, or to select as far as there; nothing where it knows no such place. */
	Optional<Integer> action(boolean selecting) {
		return Optional.of(selecting ? select : move).filter(action -> action != 0);
	}
}
