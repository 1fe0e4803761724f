// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.project;

import java.util.SplittableRandom;

/** Makes ids that look like those of the store and are the same each time: 48 bits of time, 80 random ones, base 32. */
final class Ids {

	private static final char[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
	private static final long BEGINNING = 1_620_000_000_000L;
	private static final int TIME = 10;
	private static final int LENGTH = 26;

	private final SplittableRandom random;
	private long milliseconds;

	/** @param random decides what is random in them */
	Ids(SplittableRandom random) {
		this.random = random;
	}

	/** The next one, which sorts after all before. */
	String next() {
		char[] id = new char[LENGTH];
		long time = BEGINNING + ++milliseconds;
		for (int i = TIME - 1; i >= 0; i--) {
			id[i] = DIGITS[(int) (time & 31)];
			time >>>= 5;
		}
		for (int i = TIME; i < LENGTH; i++) {
			id[i] = DIGITS[random.nextInt(DIGITS.length)];
		}
		return new String(id);
	}
}
