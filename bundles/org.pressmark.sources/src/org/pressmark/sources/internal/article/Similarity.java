// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** How much two lines say the same. */
public final class Similarity {

	private static final char FIRST_BEYOND_ASCII = 0x80;
	private static final char NONE = 0;

	private Similarity() {
	}

	/**
	 * The letters and digits of a line, so that lines can be compared however they are set.
	 *
	 * @param line one line
	 * @return its letters and digits, lower case
	 */
	public static String key(String line) {
		byte[] key = new byte[line.length()];
		int length = 0;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c >= FIRST_BEYOND_ASCII) {
				return anyKey(line);
			}
			char letter = inKey(c);
			if (letter != NONE) {
				key[length++] = (byte) letter;
			}
		}
		return new String(key, 0, length, StandardCharsets.US_ASCII);
	}

	/**
	 * Whether a line has a certain key, which is mostly told by its first letters.
	 *
	 * @param line one line
	 * @param key  as {@link #key} makes it
	 * @return true when so
	 */
	public static boolean isKey(String line, String key) {
		int length = 0;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c >= FIRST_BEYOND_ASCII) {
				return anyKey(line).equals(key);
			}
			char letter = inKey(c);
			if (letter != NONE && (length == key.length() || key.charAt(length++) != letter)) {
				return false;
			}
		}
		return length == key.length();
	}

	/** What a character of ASCII is in a key. */
	private static char inKey(char c) {
		if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
			return c;
		}
		return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : NONE;
	}

	private static String anyKey(String line) {
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
		for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
			if (Character.isLetterOrDigit(line.codePointAt(i))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The share of character pairs that two lines have in common: the coefficient of Sørensen and Dice.
	 *
	 * @param a one line
	 * @param b another
	 * @return from 0 to 1
	 */
	public static double of(String a, String b) {
		String one = key(a);
		String other = key(b);
		if (one.equals(other)) {
			return one.length() > 1 ? 1 : 0;
		}
		int[] first = pairs(one);
		int[] second = pairs(other);
		return first.length == 0 || second.length == 0 ? 0
				: 2.0 * common(first, second) / (first.length + second.length);
	}

	/** The pairs of characters that follow each other, ascending, each once. */
	private static int[] pairs(String key) {
		int[] pairs = new int[Math.max(0, key.length() - 1)];
		for (int i = 0; i < pairs.length; i++) {
			pairs[i] = key.charAt(i) << Character.SIZE | key.charAt(i + 1);
		}
		Arrays.sort(pairs);
		int length = 0;
		for (int i = 0; i < pairs.length; i++) {
			if (i == 0 || pairs[i] != pairs[i - 1]) {
				pairs[length++] = pairs[i];
			}
		}
		return Arrays.copyOf(pairs, length);
	}

	private static int common(int[] first, int[] second) {
		int common = 0;
		for (int i = 0, j = 0; i < first.length && j < second.length;) {
			int order = Integer.compare(first[i], second[j]);
			common += order == 0 ? 1 : 0;
			i += order <= 0 ? 1 : 0;
			j += order >= 0 ? 1 : 0;
		}
		return common;
	}
}
