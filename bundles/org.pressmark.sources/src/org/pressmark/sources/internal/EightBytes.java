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

	private static final long ONES = 0x0101010101010101L;
	/** So far from where a search begins it goes on in larger steps, for scripts and long values have few tags. */
	private static final int NEAR = 24;
	private static final int FAR = 4 * Long.BYTES;

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
		long difference = bytes ^ c * ONES;
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
		long signs = sign * ONES;
		int at = begin;
		while (at + Long.BYTES <= end) {
			boolean far = at - begin >= NEAR && at + FAR <= end && isNone(bytes, signs, at);
			long found = far ? 0 : firstZero(at(bytes, at) ^ signs);
			if (found != 0) {
				return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
			}
			at += far ? FAR : Long.BYTES;
		}
		while (at < end && bytes[at] != sign) {
			at++;
		}
		return at;
	}

	private static boolean isNone(byte[] bytes, long signs, int at) {
		return (firstZero(at(bytes, at) ^ signs) | firstZero(at(bytes, at + Long.BYTES) ^ signs)
				| firstZero(at(bytes, at + 2 * Long.BYTES) ^ signs) | firstZero(at(bytes, at + 3 * Long.BYTES) ^ signs)) == 0;
	}

	/** The highest bit of the first byte that is zero, and maybe of some behind it; 0 when none is. From the same place. */
	private static long firstZero(long bytes) {
		return bytes - ONES & ~bytes & HIGHEST;
	}
}
