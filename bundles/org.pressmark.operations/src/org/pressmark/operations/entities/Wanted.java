// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.pressmark.model.names.FoldedName;
import org.pressmark.model.names.Typos;
import org.pressmark.operations.entities.FoundEntity.Match;

/** What is looked for, folded as names are; says how well a name fits. */
final class Wanted {

	private static final int SHORTEST_MISSPELT = 4;
	private static final int SHORTEST_SHARED = 3;
	private static final int SHORTEST_INSIDE = 2;
	/** What reaches over the end of a word by chance is shorter. */
	private static final int SHORTEST_OVER_WORDS = 5;

	private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['\u2019]s$");
	private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{N}&.]{2,}");
	private static final String ARTICLE = "the ";
	/** A part of a name is hardly written so, in capitals. */
	private static final int SHORT_ACRONYM = 2;

	private final IndexedName words;
	private final IndexedName untitled;
	private final boolean isTyped;
	private final boolean isAcronym;

	/** @param isTyped whether its last word may go on */
	Wanted(String words, boolean isTyped) {
		String bare = isTyped ? words : POSSESSIVE.matcher(words.strip()).replaceFirst("");
		FoldedName folded = FoldedName.of(bare);
		this.words = new IndexedName(bare, folded);
		this.untitled = isTyped ? this.words : new IndexedName(bare, folded.withoutTitles());
		this.isTyped = isTyped;
		this.isAcronym = CAPITALS.matcher(bare.strip()).matches();
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
		Match match = isTyped ? hasLetters ? matchWhole(name) : null : matchWords(name);
		if (match == null && !isTyped && sharesWord(name)) {
			return Match.SHARED_WORD;
		}
		if (match == null && hasLetters && isInside(name)) {
			return Match.INSIDE;
		}
		return match == null && isMisspelt(name) ? Match.TYPO : match;
	}

	/** How words fit that stand in a text, none of them only the beginning of one. */
	private Match matchWords(IndexedName name) {
		if (isSameButForArticle(name)) {
			return Match.SAME;
		}
		if (isAcronym && words.joined().length() > 1 && name.initials().equals(words.joined())) {
			return Match.INITIALS;
		}
		boolean isShortAcronym = isAcronym && words.joined().length() == SHORT_ACRONYM;
		if (isShortAcronym || (untitled.letters() & ~name.letters()) != 0) {
			return null;
		}
		if ((name.folded() + ' ').startsWith(untitled.folded() + ' ')) {
			return Match.BEGINNING;
		}
		return haveWords(name) ? Match.WORDS : null;
	}

	private boolean isSameButForArticle(IndexedName name) {
		return name.folded().equals(ARTICLE + words.folded()) || words.folded().equals(ARTICLE + name.folded());
	}

	/** Whether each word is another word of the name, in whatever order. */
	private boolean haveWords(IndexedName name) {
		List<String> left = new ArrayList<>(List.of(name.words()));
		return Arrays.stream(untitled.words()).allMatch(left::remove);
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
