// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.pressmark.model.text.Folding;
import org.pressmark.model.text.ScriptGroup;

/** A word to be found, with wildcards, as {@link Folding} compares it. Immutable. */
final class WordPattern {

	/** Stands for any characters of a word, also none. */
	static final int ANY = -1;
	/** Stands for one character of a word. */
	static final int ONE = -2;

	private final int[] characters;
	private final boolean isLiteral;
	private final boolean isUnseparated;

	/** @param characters folded characters, {@link #ANY} and {@link #ONE} */
	WordPattern(int... characters) {
		this.characters = characters.clone();
		isLiteral = IntStream.of(characters).allMatch(each -> each >= 0);
		isUnseparated = isLiteral && IntStream.of(characters).anyMatch(each -> ScriptGroup.of(each) != ScriptGroup.SPACED);
	}

	/** Whether it has no wildcard. */
	boolean isLiteral() {
		return isLiteral;
	}

	/** Whether it has no wildcard but one for the rest of the word. */
	boolean isLiteralOrBeginning() {
		int last = characters.length - 1;
		return isLiteral || characters[last] == ANY && IntStream.range(0, last).allMatch(i -> characters[i] >= 0);
	}

	/** Whether it may be found in the middle of a run of characters, as the script does not set words apart. */
	boolean isUnseparated() {
		return isUnseparated;
	}

	/** Whether the full-text index compares all its characters as {@link Folding} does. */
	boolean isIndexed() {
		return !isUnseparated && IntStream.of(characters).allMatch(WordPattern::isIndexed);
	}

	/** What stands before the first wildcard. */
	String beginning() {
		StringBuilder beginning = new StringBuilder();
		for (int i = 0; i < characters.length && characters[i] >= 0; i++) {
			beginning.appendCodePoint(characters[i]);
		}
		return beginning.toString();
	}

	/** The longest part that stands in a text letter for letter wherever this matches; empty if there is none. */
	String contained() {
		String longest = "";
		StringBuilder part = new StringBuilder();
		for (int character : characters) {
			if (character >= 0 && isCaseless(character)) {
				part.appendCodePoint(character);
			} else {
				part.setLength(0);
			}
			longest = part.length() > longest.length() ? part.toString() : longest;
		}
		return longest;
	}

	/** Whether it is just that word. */
	boolean matches(String text, int begin, int end) {
		return isLiteral ? endOfMatch(text, begin, end) == end : matchesWildcards(text, begin, end);
	}

	/**
	 * Where a match ends that begins at an offset, if this has no wildcards.
	 *
	 * @param end where the text ends
	 * @return behind the accents on its last character, or -1 if there is none
	 */
	int endOfMatch(String text, int begin, int end) {
		int at = begin;
		for (int expected : characters) {
			int character = at < end ? text.codePointAt(at) : -1;
			if (character < 0 || Folding.fold(character) != expected) {
				return -1;
			}
			at = behindAccents(text, at + Character.charCount(character), end);
		}
		return at;
	}

	/** The usual way with wildcards: on a mismatch, the last one for any characters takes one more. */
	private boolean matchesWildcards(String text, int begin, int end) {
		int at = begin;
		int next = 0;
		int any = -1;
		int anyAt = begin;
		while (at < end) {
			int character = text.codePointAt(at);
			int behind = behindAccents(text, at + Character.charCount(character), end);
			if (next < characters.length && characters[next] == ANY) {
				any = next++;
				anyAt = at;
			} else if (next < characters.length && (characters[next] == ONE || characters[next] == Folding.fold(character))) {
				next++;
				at = behind;
			} else if (any >= 0) {
				next = any + 1;
				anyAt = behindAccents(text, anyAt + Character.charCount(text.codePointAt(anyAt)), end);
				at = anyAt;
			} else {
				return false;
			}
		}
		while (next < characters.length && characters[next] == ANY) {
			next++;
		}
		return next == characters.length;
	}

	private static int behindAccents(String text, int from, int end) {
		int at = from;
		while (at < end && Folding.isAccent(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static boolean isCaseless(int character) {
		return Character.isLetter(character)
				&& Character.toUpperCase(character) == Character.toLowerCase(character);
	}

	/** The letters of Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic, which are tested one by one. */
	private static boolean isIndexed(int character) {
		return character < 0x528 && character != 0x37f || character >= 0x531 && character <= 0x556
				|| character >= 0x561 && character <= 0x587 || character >= 0x5d0 && character <= 0x5ea
				|| character >= 0x620 && character <= 0x64a || character >= 0x660 && character <= 0x669
				|| character >= 0x671 && character <= 0x6d3 || character >= 0x1e00 && character <= 0x1fff;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WordPattern pattern && Arrays.equals(pattern.characters, characters);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(characters);
	}
}
