// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.util.Locale;

/** The numbers of centuries in French: "XIXe siècle". */
final class RomanNumber {

	private static final String LETTERS = "ivx";
	private static final int[] VALUES = { 1, 5, 10 };

	private RomanNumber() {
	}

	/** @param letters i, v and x in either case */
	static int parse(String letters) {
		String lower = letters.toLowerCase(Locale.ROOT);
		int sum = 0;
		for (int i = 0; i < lower.length(); i++) {
			int value = value(lower, i);
			sum += i + 1 < lower.length() && value(lower, i + 1) > value ? -value : value;
		}
		return sum;
	}

	private static int value(String letters, int index) {
		return VALUES[LETTERS.indexOf(letters.charAt(index))];
	}
}
