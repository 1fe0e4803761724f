// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text as they are compared: without regard to letter case, to compatibility variants of characters
 * (Unicode Standard Annex 15, NFKC) and to whatever stands between words. Where a script does not set words apart,
 * each character is one.
 */
final class Words {

	private static final Set<UnicodeScript> UNSEPARATED = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
	/** The first character of a script that is unseparated. */
	private static final int FIRST_UNSEPARATED = 0x0e00;
	private static final int ASCII = 0x80;

	private final String text;
	private long[] hashes = new long[256];
	/** One bit for each word: whether it is a character of an unseparated script. */
	private boolean[] characters = new boolean[256];
	private int size;

	private Words(String text) {
		this.text = text;
	}

	static Words of(String text) {
		Words words = new Words(text);
		words.read();
		return words;
	}

	int size() {
		return size;
	}

	/** What stands for a word: the same for the same word. */
	long hash(int index) {
		return hashes[index];
	}

	/** Whether the word is one character of a script that does not set words apart. */
	boolean isCharacter(int index) {
		return characters[index];
	}

	private void read() {
		int at = 0;
		while (at < text.length()) {
			int character = text.codePointAt(at);
			int next = at + Character.charCount(character);
			if (!isOfWord(character)) {
				at = next;
			} else if (isUnseparated(character)) {
				next = endOfMarks(next);
				add(at, next, true);
				at = next;
			} else {
				next = endOfWord(next);
				add(at, next, false);
				at = next;
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

	private void add(int begin, int end, boolean character) {
		if (size == hashes.length) {
			hashes = Arrays.copyOf(hashes, 2 * size);
			characters = Arrays.copyOf(characters, 2 * size);
		}
		hashes[size] = hash(begin, end);
		characters[size] = character;
		size++;
	}

	private long hash(int begin, int end) {
		long hash = Hashing.FNV_BASIS;
		for (int i = begin; i < end; i++) {
			char unit = text.charAt(i);
			if (unit >= ASCII) {
				return hashOfFolded(text.substring(begin, end));
			}
			hash = Hashing.fnv(hash, unit >= 'A' && unit <= 'Z' ? (char) (unit + 'a' - 'A') : unit);
		}
		return hash;
	}

	private static long hashOfFolded(String word) {
		String folded = Normalizer.normalize(word, Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		long hash = Hashing.FNV_BASIS;
		for (int i = 0; i < folded.length(); i++) {
			hash = Hashing.fnv(hash, folded.charAt(i));
		}
		return hash;
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
