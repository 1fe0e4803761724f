// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.WholeCharacters;
import org.pressmark.operations.internal.Messages;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.StoreException;

/**
 * Words that take the place of others in a text, so that its paragraphs stay what they are: lines with words in them, each
 * behind one line feed, without spaces at the line feeds that were put in.
 *
 * @param begin offset of the first UTF-16 unit that goes
 * @param end offset behind the last one
 * @param words what stands there instead
 */
record Replacement(int begin, int end, String words) {

	private static final Pattern LINE_BREAK = Pattern.compile("\\R");
	private static final Pattern PARAGRAPH_BREAK = Pattern.compile("(?U)\\s*\n\\s*");

	/**
	 * What a person wants to have replaced, made fit for the text.
	 *
	 * @throws StoreException if the place is none in the text or splits a character, if there are control characters in the
	 *         words, or no words would be left in the text
	 */
	static Replacement of(String text, int begin, int end, String entered) throws StoreException {
		if (begin < 0 || begin > end || end > text.length()) {
			throw new StoreException(NLS.bind(Messages.edit_outside, new Object[] { begin, end, text.length() }));
		}
		if (WholeCharacters.splits(text, begin) || WholeCharacters.splits(text, end)) {
			throw new StoreException(NLS.bind(Messages.edit_splits, begin, end));
		}
		Optional<String> control = Names.control(entered);
		if (control.isPresent()) {
			throw new StoreException(NLS.bind(Messages.edit_textControl, control.get()));
		}
		String lines = PARAGRAPH_BREAK.matcher(LINE_BREAK.matcher(entered).replaceAll("\n")).replaceAll("\n");
		Replacement replacement = new Replacement(begin, end, lines).withoutEmptyLines(text);
		if (replacement.appliedTo(text).isBlank()) {
			throw new StoreException(Messages.edit_noWordsLeft);
		}
		return replacement;
	}

	/** The text with the words in place. */
	String appliedTo(String text) {
		return text.substring(0, begin) + words + text.substring(end);
	}

	/** By how much what stands behind moves. */
	int delta() {
		return words.length() - (end - begin);
	}

	/** Where the words end. */
	int newEnd() {
		return begin + words.length();
	}

	private Replacement withoutEmptyLines(String text) {
		if (words.isBlank() && words.indexOf('\n') < 0) {
			return isAlone(text) ? closed(text, "\n") : this;
		}
		boolean opens = words.charAt(0) == '\n';
		boolean closes = words.charAt(words.length() - 1) == '\n';
		int from = opens ? spaceBegin(text) : begin;
		int to = closes ? spaceEnd(text) : end;
		String kept = opens && from == 0 ? words.substring(1) : words;
		kept = closes && to == text.length() && !kept.isEmpty() ? kept.substring(0, kept.length() - 1) : kept;
		return new Replacement(from, to, kept);
	}

	/** Whether nothing but space is left in the line of the place, or what is left of its lines. */
	private boolean isAlone(String text) {
		return isLineBegin(text) && isLineEnd(text) && begin < end;
	}

	private boolean isLineBegin(String text) {
		int from = spaceBegin(text);
		return from == 0 || text.substring(from, begin).indexOf('\n') >= 0;
	}

	private boolean isLineEnd(String text) {
		int to = spaceEnd(text);
		return to == text.length() || text.substring(end, to).indexOf('\n') >= 0;
	}

	/** The place with the space around it, and a line break instead unless the text begins or ends there. */
	private Replacement closed(String text, String between) {
		int from = spaceBegin(text);
		int to = spaceEnd(text);
		return new Replacement(from, to, from == 0 || to == text.length() ? "" : between);
	}

	private int spaceBegin(String text) {
		int from = begin;
		while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
			from--;
		}
		return from;
	}

	private int spaceEnd(String text) {
		int to = end;
		while (to < text.length() && Character.isWhitespace(text.charAt(to))) {
			to++;
		}
		return to;
	}
}
