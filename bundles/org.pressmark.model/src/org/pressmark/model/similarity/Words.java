// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

import org.pressmark.model.text.WordRanges;

/**
 * The words of a text as they are compared: without regard to letter case, to compatibility variants of characters
 * (Unicode Standard Annex 15, NFKC) and to whatever stands between words.
 */
final class Words {

	private static final int ASCII = 0x80;

	private final String text;
	private final WordRanges ranges;
	private final long[] hashes;

	private Words(String text) {
		this.text = text;
		this.ranges = WordRanges.of(text);
		this.hashes = new long[ranges.size()];
		for (int i = 0; i < hashes.length; i++) {
			hashes[i] = hash(ranges.begin(i), ranges.end(i));
		}
	}

	static Words of(String text) {
		return new Words(text);
	}

	int size() {
		return hashes.length;
	}

	/** What stands for a word: the same for the same word. */
	long hash(int index) {
		return hashes[index];
	}

	/** Whether the word is one character of a script that does not set words apart. */
	boolean isCharacter(int index) {
		return ranges.isCharacter(index);
	}

	/** A word as it is compared. */
	static String folded(String word) {
		if (word.chars().allMatch(unit -> unit < ASCII)) {
			return word.toLowerCase(Locale.ROOT);
		}
		return Normalizer.normalize(word, Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
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
		String folded = folded(word);
		long hash = Hashing.FNV_BASIS;
		for (int i = 0; i < folded.length(); i++) {
			hash = Hashing.fnv(hash, folded.charAt(i));
		}
		return hash;
	}
}
