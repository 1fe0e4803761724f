// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import java.util.Arrays;

/** How many slips of the pen lie between two words. */
public final class Typos {

	private Typos() {
	}

	/**
	 * The Damerau-Levenshtein distance of two words, in its form of optimal string alignment: how many letters have to be
	 * put in, left out, exchanged for others or swapped with their neighbours (F. J. Damerau, Communications of the ACM
	 * 7(3), 1964).
	 *
	 * @param most the largest number of interest
	 * @return the distance, or {@code most + 1} if it is larger
	 */
	public static int between(CharSequence one, CharSequence other, int most) {
		if (Math.abs(one.length() - other.length()) > most) {
			return most + 1;
		}
		int[] beforeLast = new int[other.length() + 1];
		int[] last = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		Arrays.setAll(last, j -> j);
		for (int i = 1; i <= one.length(); i++) {
			row[0] = i;
			int least = row[0];
			for (int j = 1; j <= other.length(); j++) {
				row[j] = step(one, other, i, j, row, last, beforeLast);
				least = Math.min(least, row[j]);
			}
			if (least > most) {
				return most + 1;
			}
			int[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return Math.min(last[other.length()], most + 1);
	}

	/** Whether at most one slip lies between two words: as {@link #between} with 1, but quicker. */
	public static boolean isAtMostOne(String one, String other) {
		if (one.length() < other.length()) {
			return isAtMostOne(other, one);
		}
		int same = 0;
		while (same < other.length() && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		int left = one.length() - same;
		if (one.length() > other.length()) {
			return one.length() == other.length() + 1 && one.regionMatches(same + 1, other, same, left - 1);
		}
		return left <= 1 || one.regionMatches(same + 1, other, same + 1, left - 1)
				|| one.charAt(same) == other.charAt(same + 1) && one.charAt(same + 1) == other.charAt(same)
						&& one.regionMatches(same + 2, other, same + 2, left - 2);
	}

	private static int step(CharSequence one, CharSequence other, int i, int j, int[] row, int[] last,
			int[] beforeLast) {
		boolean same = one.charAt(i - 1) == other.charAt(j - 1);
		int least = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(least, beforeLast[j - 2] + 1) : least;
	}

	/**
	 * The Jaro-Winkler similarity of two words: 1 for the same, 0 for words without a letter in common; words that begin
	 * alike are the more alike (W. E. Winkler, Proceedings of the Section on Survey Research Methods, American Statistical
	 * Association, 1990).
	 */
	public static double similarity(String one, String other) {
		double jaro = jaro(one, other);
		int prefix = 0;
		while (prefix < Math.min(4, Math.min(one.length(), other.length())) && one.charAt(prefix) == other.charAt(prefix)) {
			prefix++;
		}
		return jaro + prefix * 0.1 * (1 - jaro);
	}

	private static double jaro(String one, String other) {
		if (one.equals(other)) {
			return 1;
		}
		int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
		boolean[] taken = new boolean[other.length()];
		StringBuilder matched = new StringBuilder();
		for (int i = 0; i < one.length(); i++) {
			int partner = partner(one.charAt(i), other, Math.max(0, i - window), Math.min(other.length(), i + window + 1), taken);
			if (partner >= 0) {
				taken[partner] = true;
				matched.append(one.charAt(i));
			}
		}
		if (matched.isEmpty()) {
			return 0;
		}
		double common = matched.length();
		return (common / one.length() + common / other.length() + (common - displaced(matched, other, taken) / 2.0) / common)
				/ 3;
	}

	private static int partner(char letter, String other, int from, int to, boolean[] taken) {
		for (int j = from; j < to; j++) {
			if (!taken[j] && other.charAt(j) == letter) {
				return j;
			}
		}
		return -1;
	}

	private static int displaced(CharSequence matched, String other, boolean[] taken) {
		int displaced = 0;
		int at = 0;
		for (int j = 0; j < other.length(); j++) {
			if (taken[j] && other.charAt(j) != matched.charAt(at++)) {
				displaced++;
			}
		}
		return displaced;
	}
}
