// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Knows UTF-16 without a byte order mark. Text of any script has line feeds and spaces there, whose one half is zero;
 * which half, tells the order of the bytes. Chinese and Japanese have characters whose other half is zero, U+3000 and
 * U+4E00 before all, so one such byte does not decide.
 */
final class Utf16Guess {

	/** Of so many bytes one is zero. */
	private static final int BYTES_FOR_ZERO = 50;
	/** So many times more zeros in one half are a clear majority. */
	private static final int CLEAR = 4;
	private static final int SAMPLE = 8_000;
	private static final int EAST_ASIAN_PERCENT = 98;
	/** Of so many characters one may be none that texts have. */
	private static final int CHARACTERS_FOR_ODD = 100;

	private Utf16Guess() {
	}

	/**
	 * Guesses.
	 *
	 * @param bytes what begins with no byte order mark
	 * @return the order of bytes in which this is text; empty when it is not UTF-16
	 */
	static Optional<Charset> of(byte[] bytes) {
		int[] zeros = new int[2];
		int[] feeds = new int[2];
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				zeros[i & 1]++;
				feeds[i & 1] += (i ^ 1) < bytes.length && bytes[i ^ 1] == '\n' ? 1 : 0;
			}
		}
		if (bytes.length % 2 != 0) {
			return Optional.empty();
		}
		if (zeros[0] + zeros[1] < Math.max(1, bytes.length / BYTES_FOR_ZERO)) {
			return ofWholeCharacters(bytes);
		}
		boolean big = isClear(zeros[0], zeros[1], feeds[0], feeds[1]);
		boolean little = isClear(zeros[1], zeros[0], feeds[1], feeds[0]);
		Optional<Charset> clear = big == little ? Optional.empty()
				: Optional.of(big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
		return clear.filter(charset -> isText(bytes, charset)).or(() -> ofWholeCharacters(bytes));
	}

	/** East Asian or Thai text without a space or line feed: nearly all of it is letters of one script in one order only. */
	private static Optional<Charset> ofWholeCharacters(byte[] bytes) {
		boolean big = isEastAsian(bytes, StandardCharsets.UTF_16BE);
		boolean little = isEastAsian(bytes, StandardCharsets.UTF_16LE);
		return big == little ? Optional.empty()
				: Optional.of(big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
	}

	private static boolean isEastAsian(byte[] bytes, Charset charset) {
		String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
		long letters = text.chars().filter(Utf16Guess::isEastAsian).count();
		return letters * 100 >= (long) EAST_ASIAN_PERCENT * text.length() && isText(bytes, charset);
	}

	/** Kana and the marks between, Thai, the ideographs and syllables of everyday use, and what is as wide as those. */
	private static boolean isEastAsian(int c) {
		return c >= 0x3000 && c <= 0x30FF || c >= 0x4E00 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3
				|| c >= 0xFF01 && c <= 0xFF65 || c >= 0x0E01 && c <= 0x0E5B || c < 0x80 && c >= ' ' || c == '\n' || c == '\r' || c >= 0x2010 && c <= 0x2026;
	}

	/** No character of any text looks like a line feed in the other order. */
	private static boolean isClear(int zeros, int others, int feeds, int otherFeeds) {
		return otherFeeds == 0 && (zeros > CLEAR * others || feeds > 0 && zeros > 0);
	}

	private static boolean isText(byte[] bytes, Charset charset) {
		try {
			String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			long odd = text.codePoints().filter(Utf16Guess::isOdd).count();
			return odd * CHARACTERS_FOR_ODD <= text.length();
		} catch (CharacterCodingException e) {
			return false; // The answer to the question: not in this encoding.
		}
	}

	private static boolean isOdd(int codePoint) {
		int type = Character.getType(codePoint);
		return type == Character.UNASSIGNED || type == Character.PRIVATE_USE
				|| type == Character.CONTROL && !Character.isWhitespace(codePoint);
	}
}
