// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

import java.util.BitSet;
import java.util.List;

/**
 * Finds many names in texts at once, in a time that does not depend on how many there are: a trie of all names is walked
 * from each place where a name may begin. As names begin where words do, no place has to be looked at again on a mismatch,
 * which is what the links of Aho and Corasick (Efficient String Matching, CACM 18/6, 1975) are for.
 * <p>
 * <b>Where.</b> A name begins and ends at the borders of words. An apostrophe or hyphen is a border, so that
 * "Blinken's", "Ankara'nın", "l'OTAN" and "US-led" are found; the name alone is the match. In scripts that don't set
 * words apart, and between these and others, any place is a border. A name in Korean begins where a word does and may have
 * particles on its end ("런던에서"). Endings that other languages put on without a sign are not known.
 * <p>
 * <b>What.</b> Characters are compared as {@link Folding} does; spaces, apostrophes and hyphens in whichever form. A name
 * without small letters, as "WHO", or of at most three letters, as "Xi", is found in just these letter cases. Of any
 * other name each word that begins with a capital letter has to do so in the text, too; so "Turkey" is found as "TURKEY", but
 * not as "turkey". Nothing is found across the end of a line.
 * <p>
 * Immutable, for any thread; of no locale.
 */
public final class NameFinder {

	/** Is told of each place. */
	@FunctionalInterface
	public interface Found {

		/**
		 * @param begin offset of the first UTF-16 unit
		 * @param end offset behind the last UTF-16 unit
		 * @param name which of the names, counted from 0
		 */
		void at(int begin, int end, int name);
	}

	private static final int SHORT = 3;

	private final String[] names;
	private final boolean[] isExact;
	/** Which units a match may begin with. */
	private final BitSet first = new BitSet(Character.MAX_VALUE + 1);
	private final NameTrie trie;
	/** How many characters the longest name has, accents left out and spaces beside each other taken for one. */
	private int longest;

	private NameFinder(List<String> names) {
		BitSet anyFirst = new BitSet();
		BitSet capitalFirst = new BitSet();
		this.names = names.toArray(String[]::new);
		isExact = new boolean[this.names.length];
		trie = new NameTrie(this.names.length);
		for (int i = 0; i < this.names.length; i++) {
			add(i, this.names[i], anyFirst, capitalFirst);
		}
		for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
			int folded = folded(unit);
			first.set(unit, anyFirst.get(folded) || capitalFirst.get(folded) && isCapital(unit));
		}
	}

	/** Finds these names; blank ones are never found. */
	public static NameFinder of(List<String> names) {
		return new NameFinder(names);
	}

	/**
	 * Tells of each place at which one of the names stands: in the order of the begins and, of those with the same begin, of
	 * the ends. Two names that are compared alike are both told of.
	 */
	public void find(String text, Found found) {
		find(text, 0, text.length(), found);
	}

	/**
	 * As {@link #find(String, Found)}, but only of places that begin in a part of the text.
	 *
	 * @param from offset of the first UTF-16 unit where one may begin; not inside a character
	 * @param to offset behind the last
	 */
	public void find(String text, int from, int to, Found found) {
		int before = before(text, from);
		int at = from;
		while (at < to) {
			char unit = text.charAt(at);
			if (first.get(unit)) {
				int character = text.codePointAt(at);
				if (isBorder(before, character)) {
					walk(text, at, found);
				}
			}
			int step = 1;
			if (Character.isHighSurrogate(unit)) {
				before = text.codePointAt(at);
				step = Character.charCount(before);
			} else if (!Folding.isAccent(unit)) {
				before = unit;
			}
			at += step;
		}
	}

	/**
	 * Where the earliest of these names may begin that goes on at or behind an offset.
	 *
	 * @param at not inside a character
	 * @return not inside a character
	 */
	public int earliestBegin(String text, int at) {
		int begin = at;
		boolean isSpace = false;
		for (int left = longest; begin > 0 && left > 0;) {
			int character = text.codePointBefore(begin);
			if (character == '\n') {
				return begin;
			}
			begin -= Character.charCount(character);
			boolean isNextSpace = unified(character) == ' ';
			if (!Folding.isAccent(character) && !(isSpace && isNextSpace)) {
				left--;
			}
			isSpace = isNextSpace;
		}
		return begin;
	}

	/** The character before an offset and its accents, a space at the beginning. */
	private static int before(String text, int offset) {
		for (int at = offset; at > 0;) {
			int character = text.codePointBefore(at);
			if (!Folding.isAccent(character)) {
				return character;
			}
			at -= Character.charCount(character);
		}
		return ' ';
	}

	private void walk(String text, int begin, Found found) {
		int node = NameTrie.ROOT;
		int at = begin;
		int last = 0;
		while (at < text.length()) {
			int character = text.codePointAt(at);
			int next = at + Character.charCount(character);
			if (Folding.isAccent(character)) {
				at = next;
				continue;
			}
			node = trie.child(node, folded(character));
			if (node == NameTrie.NONE) {
				return;
			}
			last = character;
			at = unified(character) == ' ' ? behindSpaces(text, next) : behindAccents(text, next);
			if (trie.lastName(node) != NameTrie.NONE && isEnd(text, at, last)) {
				tell(text, begin, at, trie.lastName(node), found);
			}
		}
	}

	private void tell(String text, int begin, int end, int last, Found found) {
		for (int name = last; name != NameTrie.NONE; name = trie.nameBefore(name)) {
			if (isCaseRight(text, begin, name)) {
				found.at(begin, end, name);
			}
		}
	}

	/** Whether a name may end before this offset. */
	private static boolean isEnd(String text, int end, int last) {
		if (end == text.length() || isBorder(last, text.codePointAt(end))) {
			return true;
		}
		return ScriptGroup.of(last) == ScriptGroup.ATTACHING && KoreanParticles.follow(text, end);
	}

	private static boolean isBorder(int before, int behind) {
		if (!Folding.isWord(before) || !Folding.isWord(behind)) {
			return true;
		}
		ScriptGroup left = ScriptGroup.of(before);
		ScriptGroup right = ScriptGroup.of(behind);
		return left != right || left == ScriptGroup.UNSEPARATED;
	}

	/** The name and the text are walked together again: they are alike but for case. */
	private boolean isCaseRight(String text, int begin, int name) {
		String wanted = names[name];
		int there = begin;
		boolean isInWord = false;
		for (int at = 0; at < wanted.length();) {
			int character = wanted.codePointAt(at);
			int next = at + Character.charCount(character);
			if (Folding.isAccent(character)) {
				at = next;
				continue;
			}
			boolean isSpace = unified(character) == ' ';
			there = isSpace ? there : behindAccents(text, there);
			int given = text.codePointAt(there);
			boolean counts = isExact[name] || !isInWord;
			if (counts && isCapital(character) && !isCapital(given)
					|| isExact[name] && !isCapital(character) && isCapital(given)) {
				return false;
			}
			isInWord = Folding.isWord(character);
			at = isSpace ? behindSpaces(wanted, next) : next;
			there = isSpace ? behindSpaces(text, there) : there + Character.charCount(given);
		}
		return true;
	}

	private static boolean isCapital(int character) {
		return Character.isUpperCase(character) || Character.isTitleCase(character);
	}

	private void add(int index, String given, BitSet anyFirst, BitSet capitalFirst) {
		String name = given.strip();
		names[index] = name;
		int node = NameTrie.ROOT;
		int characters = 0;
		for (int at = 0; at < name.length();) {
			int character = name.codePointAt(at);
			int next = at + Character.charCount(character);
			if (!Folding.isAccent(character)) {
				node = trie.grow(node, folded(character));
				characters++;
			}
			at = unified(character) == ' ' ? behindSpaces(name, next) : next;
		}
		longest = Math.max(longest, characters);
		if (node != NameTrie.ROOT) {
			int begin = name.codePointAt(0);
			BitSet beginnings = isCapital(begin) && begin <= Character.MAX_VALUE ? capitalFirst : anyFirst;
			beginnings.set(firstUnit(begin));
			isExact[index] = isExact(name);
			trie.end(node, index);
		}
	}

	/** The scan sees the first half of a pair, which both letter cases of a character have. */
	private static int firstUnit(int character) {
		int folded = folded(character);
		return folded > Character.MAX_VALUE ? Character.highSurrogate(folded) : folded;
	}

	private static boolean isExact(String name) {
		long letters = name.codePoints().filter(Character::isLetter).count();
		boolean hasSmall = name.codePoints().anyMatch(Character::isLowerCase);
		boolean hasCapital = name.codePoints().anyMatch(NameFinder::isCapital);
		return hasCapital && (!hasSmall || letters <= SHORT);
	}

	/** What is compared of a character. */
	private static int folded(int character) {
		return Folding.fold(unified(character));
	}

	/** One character for all forms of a space in a line, of an apostrophe and of a hyphen. */
	private static int unified(int character) {
		if (character < 0x80) {
			return character == '\t' ? ' ' : character;
		}
		return switch (character) {
		case '\u2018', '\u2019', '\u02bc', '\uff07' -> '\'';
		case '\u2010', '\u2011', '\uff0d' -> '-';
		case '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f', '\u3000' -> ' ';
		default -> character;
		};
	}

	private static int behindSpaces(String text, int from) {
		int at = from;
		while (at < text.length() && unified(text.charAt(at)) == ' ') {
			at++;
		}
		return at;
	}

	private static int behindAccents(String text, int from) {
		int at = from;
		while (at < text.length() && Folding.isAccent(text.charAt(at))) {
			at++;
		}
		return at;
	}
}
