// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids that no other process makes, without asking anybody: ULIDs (https://github.com/ulid/spec), 48 bits of
 * time and 80 random bits in Crockford's base 32, 26 characters. Those that one process makes sort in the order in
 * which it made them: each gets a millisecond of its own.
 */
public final class Identifiers {

	private static final char[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
	private static final int LENGTH = 26;
	private static final int BITS = 5;
	private static final SecureRandom RANDOM = new SecureRandom();
	private static final AtomicLong LAST = new AtomicLong();

	private Identifiers() {
	}

	/** A new id. May be called from any thread. */
	public static String next() {
		byte[] random = new byte[10];
		RANDOM.nextBytes(random);
		return encode(LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis())), random);
	}

	private static String encode(long time, byte[] random) {
		char[] id = new char[LENGTH];
		for (int i = 9; i >= 0; i--) {
			id[i] = DIGITS[(int) (time & 31)];
			time >>>= BITS;
		}
		long bits = 0;
		int count = 0;
		int at = 10;
		for (byte b : random) {
			bits = bits << 8 | b & 0xff;
			count += 8;
			while (count >= BITS) {
				count -= BITS;
				id[at++] = DIGITS[(int) (bits >>> count & 31)];
			}
		}
		return new String(id);
	}
}
