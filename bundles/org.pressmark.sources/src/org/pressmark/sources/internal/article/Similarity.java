// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much two lines say the same. */
public final class Similarity {

	private Similarity() {
	}

	/**
	 * The letters and digits of a line, so that lines can be compared however they are set.
	 *
	 * @param line one line
	 * @return its letters and digits, lower case
	 */
	public static String key(String line) {
		String lower = line.toLowerCase(Locale.ROOT);
		char[] key = new char[lower.length()];
		int length = 0;
		for (int i = 0; i < lower.length(); i++) {
			char c = lower.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < lower.length()) {
				if (Character.isLetterOrDigit(lower.codePointAt(i))) {
					key[length++] = c;
					key[length++] = lower.charAt(i + 1);
				}
				i++;
			} else if (c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c)) {
				key[length++] = c;
			}
		}
		return new String(key, 0, length);
	}

	/**
	 * Whether a line has a key, which is told sooner than it is made.
	 *
	 * @param line one line
	 * @return true when there is a letter or a digit
	 */
	public static boolean hasKey(String line) {
		return line.codePoints().anyMatch(Character::isLetterOrDigit);
	}

	/**
	 * The share of character pairs that two lines have in common: the coefficient of Sørensen and Dice.
	 *
	 * @param a one line
	 * @param b another
	 * @return from 0 to 1
	 */
	public static double of(String a, String b) {
		Set<Integer> first = pairs(key(a));
		Set<Integer> second = pairs(key(b));
		if (first.isEmpty() || second.isEmpty()) {
			return 0;
		}
		int all = first.size() + second.size();
		first.retainAll(second);
		return 2.0 * first.size() / all;
	}

	private static Set<Integer> pairs(String key) {
		Set<Integer> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= key.length(); i++) {
			pairs.add(key.charAt(i) << Character.SIZE | key.charAt(i + 1));
		}
		return pairs;
	}
}
