// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once, for pages are long. What is said of a byte is said in its highest bit. */
public final class EightBytes {

	/** The highest bit of each of eight bytes. */
	static final long HIGHEST = 0x8080808080808080L;

	/** Of eight bytes the first is the lowest. */
	private static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private EightBytes() {
	}

	/** Those that begin at an offset. */
	static long at(byte[] bytes, int begin) {
		return (long) EIGHT_BYTES.get(bytes, begin);
	}

	/**
	 * The highest bit of each byte that is this character. After "Determine if a word has a zero byte" in Sean Anderson's
	 * Bit Twiddling Hacks, https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord.
	 */
	static long equal(long bytes, char c) {
		long difference = bytes ^ c * 0x0101010101010101L;
		return ~((difference & ~HIGHEST) + ~HIGHEST | difference) & HIGHEST;
	}

	/**
	 * Finds a character of ASCII.
	 *
	 * @param bytes what is searched, which is not changed
	 * @param sign  the character
	 * @param begin where to begin, no further than the end
	 * @param end   where to end
	 * @return the first place of the character between these offsets; the end when it is in none
	 */
	public static int indexOf(byte[] bytes, char sign, int begin, int end) {
		int at = begin;
		for (; at + Long.BYTES <= end; at += Long.BYTES) {
			long found = equal(at(bytes, at), sign);
			if (found != 0) {
				return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
			}
		}
		while (at < end && bytes[at] != sign) {
			at++;
		}
		return at;
	}
}
