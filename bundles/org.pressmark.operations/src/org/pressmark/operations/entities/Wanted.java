// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import org.pressmark.model.names.Typos;
import org.pressmark.operations.entities.FoundEntity.Match;

/** What is looked for, folded as names are; says how well a name fits. */
final class Wanted {

	private static final int SHORTEST_MISSPELT = 4;
	private static final int SHORTEST_SHARED = 3;
	private static final int SHORTEST_INSIDE = 2;
	/** What reaches over the end of a word by chance is shorter. */
	private static final int SHORTEST_OVER_WORDS = 5;

	private final IndexedName words;
	private final boolean isTyped;

	/** @param isTyped whether its last word may go on */
	Wanted(String words, boolean isTyped) {
		this.words = new IndexedName(words);
		this.isTyped = isTyped;
	}

	/** Whether there is nothing to look for: then every name fits. */
	boolean isEmpty() {
		return words.folded().isEmpty();
	}

	/** How a name fits; null if it does not. */
	Match match(IndexedName name) {
		if (name.joined().equals(words.joined())) {
			return Match.SAME;
		}
		boolean hasLetters = (words.letters() & ~name.letters()) == 0;
		Match match = hasLetters ? matchWhole(name) : null;
		if (match == null && !isTyped && sharesWord(name)) {
			return Match.SHARED_WORD;
		}
		if (match == null && hasLetters && isInside(name)) {
			return Match.INSIDE;
		}
		return match == null && isMisspelt(name) ? Match.TYPO : match;
	}

	private Match matchWhole(IndexedName name) {
		if (name.folded().startsWith(words.folded()) || name.joined().startsWith(words.joined())) {
			return Match.BEGINNING;
		}
		if (beginWords(name)) {
			return Match.WORDS;
		}
		return words.words().length == 1 && words.joined().length() > 1 && name.initials().startsWith(words.joined())
				? Match.INITIALS : null;
	}

	/** Whether each word begins another word of the name, in whatever order. */
	private boolean beginWords(IndexedName name) {
		if (words.words().length > name.words().length) {
			return false;
		}
		long taken = 0;
		for (String word : words.words()) {
			int at = wordBeginning(word, name.words(), taken);
			if (at < 0) {
				return false;
			}
			taken |= 1L << at;
		}
		return true;
	}

	private static int wordBeginning(String beginning, String[] words, long taken) {
		for (int i = 0; i < Math.min(words.length, Long.SIZE); i++) {
			if ((taken & 1L << i) == 0 && words[i].startsWith(beginning)) {
				return i;
			}
		}
		return -1;
	}

	private boolean isInside(IndexedName name) {
		int length = words.joined().length();
		return length >= SHORTEST_INSIDE && name.folded().contains(words.folded())
				|| length >= SHORTEST_OVER_WORDS && name.joined().contains(words.joined());
	}

	private boolean sharesWord(IndexedName name) {
		for (String word : words.words()) {
			if (word.length() >= SHORTEST_SHARED) {
				for (String other : name.words()) {
					if (word.equals(other)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/**
	 * Whether one slip makes it the name or, while it is typed, its beginning, or one slip in each of its words makes these
	 * words of the name, in whatever order.
	 */
	private boolean isMisspelt(IndexedName name) {
		int length = words.joined().length();
		// One slip brings in one letter that the name has not.
		int foreign = Long.bitCount(words.letters() & ~name.letters());
		if (length < SHORTEST_MISSPELT || foreign > words.words().length) {
			return false;
		}
		return foreign <= 1 && isNear(words.joined(), name.joined()) || areWordsNear(name.words());
	}

	private boolean areWordsNear(String[] others) {
		if (words.words().length > others.length) {
			return false;
		}
		long taken = 0;
		for (String word : words.words()) {
			int at = wordBeginning(word, others, taken);
			for (int i = 0; at < 0 && i < Math.min(others.length, Long.SIZE); i++) {
				at = (taken & 1L << i) == 0 && word.length() >= SHORTEST_MISSPELT && isNear(word, others[i]) ? i : -1;
			}
			if (at < 0) {
				return false;
			}
			taken |= 1L << at;
		}
		return true;
	}

	private boolean isNear(String wanted, String word) {
		if (word.length() <= wanted.length() + 1) {
			return word.length() >= SHORTEST_MISSPELT - 1 && Typos.isAtMostOne(wanted, word);
		}
		return isTyped && beginsNear(wanted, word);
	}

	/** Whether a word begins so but for a letter put in, exchanged, left out or swapped. */
	private static boolean beginsNear(String wanted, String word) {
		int mismatch = 0;
		while (mismatch < wanted.length() && wanted.charAt(mismatch) == word.charAt(mismatch)) {
			mismatch++;
		}
		if (mismatch == wanted.length()) {
			return true;
		}
		String rest = wanted.substring(mismatch);
		String behind = word.substring(mismatch);
		return behind.startsWith(rest.substring(1)) || behind.substring(1).startsWith(rest.substring(1))
				|| behind.substring(1).startsWith(rest) || rest.length() > 1 && behind.length() > 1
						&& rest.charAt(0) == behind.charAt(1) && rest.charAt(1) == behind.charAt(0)
						&& behind.startsWith(rest.substring(2), 2);
	}
}
