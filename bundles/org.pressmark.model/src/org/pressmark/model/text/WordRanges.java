// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where the words of a text are: runs of letters, digits and what is written on or below them. Where a script does not
 * set words apart, each character is a word. Whatever stands between, apostrophes and hyphens too, is none. The Unicode
 * data of the Java platform decide; no locale does. Immutable.
 */
public final class WordRanges {

	private static final Set<UnicodeScript> UNSEPARATED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
	/** The first character of a script that is unseparated. */
	private static final int FIRST_UNSEPARATED = 0x0e00;
	private static final int ASCII = 0x80;

	private final String text;
	/** The begin of each word and the end of each, by turns. */
	private int[] bounds = new int[512];
	private int size;

	private WordRanges(String text) {
		this.text = text;
	}

	/** Finds the words of a text. */
	public static WordRanges of(String text) {
		WordRanges words = new WordRanges(text);
		words.read();
		return words;
	}

	/** How many there are. */
	public int size() {
		return size;
	}

	/** Offset of the first UTF-16 unit of a word. */
	public int begin(int index) {
		return bounds[2 * index];
	}

	/** Offset behind the last UTF-16 unit of a word. */
	public int end(int index) {
		return bounds[2 * index + 1];
	}

	/** Whether the word is one character of a script that does not set words apart. */
	public boolean isCharacter(int index) {
		return isUnseparated(text.codePointAt(begin(index)));
	}

	private void read() {
		int at = 0;
		while (at < text.length()) {
			int character = text.codePointAt(at);
			int next = at + Character.charCount(character);
			if (!isOfWord(character)) {
				at = next;
			} else if (isUnseparated(character)) {
				at = add(at, endOfMarks(next));
			} else {
				at = add(at, endOfWord(next));
			}
		}
	}

	private int endOfMarks(int from) {
		int at = from;
		while (at < text.length() && isMark(text.codePointAt(at))) {
			at += Character.charCount(text.codePointAt(at));
		}
		return at;
	}

	private int endOfWord(int from) {
		int at = from;
		while (at < text.length() && isOfWord(text.codePointAt(at)) && !isUnseparated(text.codePointAt(at))) {
			at += Character.charCount(text.codePointAt(at));
		}
		return at;
	}

	private int add(int begin, int end) {
		if (2 * size == bounds.length) {
			bounds = Arrays.copyOf(bounds, 4 * size);
		}
		bounds[2 * size] = begin;
		bounds[2 * size + 1] = end;
		size++;
		return end;
	}

	private static boolean isOfWord(int character) {
		return character < ASCII ? isAsciiWord(character) : Character.isLetterOrDigit(character) || isMark(character);
	}

	private static boolean isAsciiWord(int character) {
		int lower = character | 0x20;
		return lower >= 'a' && lower <= 'z' || character >= '0' && character <= '9';
	}

	/** A variation selector says how an emoji looks, and a sign is no word. */
	private static boolean isMark(int character) {
		int type = Character.getType(character);
		boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK;
		return mark && !(character >= 0xfe00 && character <= 0xfe0f) && character != 0x20e3;
	}

	private static boolean isUnseparated(int character) {
		return character >= FIRST_UNSEPARATED && UNSEPARATED.contains(UnicodeScript.of(character));
	}
}
