// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;

/**
 * UTF-8 with parts in the encoding of another system: a quotation, an agency's paragraph, a banner. What is well formed is
 * read as UTF-8, which hardly anything is by chance. What is not is read in an encoding of a Latin alphabet if it clearly
 * is that, and else has U+FFFD in its place.
 */
final class MixedUtf8 {

	private static final int PIECE = 4_096;
	private static final char REPLACEMENT = '\uFFFD';
	/** The first bytes of characters: of any, of the last with Latin letters, of those with quotation marks and dashes. */
	private static final int FIRST_LEAD = 0xC2;
	private static final int LAST_OF_LATIN = 0xC5;
	private static final int OF_PUNCTUATION = 0xE2;
	/** Fewer well-formed characters may be there by chance. */
	private static final int FEWEST_SOUND = 2;
	/** Fewer bytes do not tell how they are to be read. */
	private static final int FEWEST_STRAY = 4;
	/** In a Latin alphabet letters beyond ASCII stand alone or in pairs, and of a hundred so many at least do. */
	private static final int LONGEST_ISLAND = 2;
	private static final int ISLANDS_PERCENT = 90;

	private final byte[] bytes;
	/** The bytes that are not part of a well-formed character. */
	private final BitSet stray = new BitSet();
	/** How many characters beyond ASCII are well formed, and how many of them are such as Latin alphabets go with. */
	private int sound;
	private int soundLatin;
	private final Optional<Charset> other;

	/** @param bytes what is not UTF-8 as a whole */
	MixedUtf8(byte[] bytes) {
		this.bytes = bytes;
		findStray();
		countSound();
		other = other();
	}

	private void findStray() {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(PIECE);
		CoderResult result = CoderResult.OVERFLOW;
		while (!result.isUnderflow()) {
			out.clear();
			result = decoder.decode(in, out, true);
			if (result.isError()) {
				stray.set(in.position(), in.position() + result.length());
				in.position(in.position() + result.length());
			}
		}
	}

	private void countSound() {
		for (int i = 0; i < bytes.length; i++) {
			int lead = bytes[i] & 0xFF;
			if (lead >= FIRST_LEAD && !stray.get(i)) {
				sound++;
				soundLatin += lead <= LAST_OF_LATIN || lead == OF_PUNCTUATION ? 1 : 0;
			}
		}
	}

	/** The encoding of what is not UTF-8; empty when that is anyone's guess. */
	private Optional<Charset> other() {
		if (stray.cardinality() < FEWEST_STRAY || soundLatin * 2 < sound || !areIslands()) {
			return Optional.empty();
		}
		byte[] lines = strayLines();
		return Alphabets.latin(EncodingGuess.of(lines), lines);
	}

	private boolean areIslands() {
		long parts = 0;
		long islands = 0;
		for (int begin = stray.nextSetBit(0); begin >= 0;) {
			int from = begin;
			while (from > 0 && bytes[from - 1] < 0) {
				from--;
			}
			int end = begin;
			while (end < bytes.length && bytes[end] < 0) {
				end++;
			}
			parts++;
			islands += end - from <= LONGEST_ISLAND ? 1 : 0;
			begin = stray.nextSetBit(end);
		}
		return islands * 100 >= parts * ISLANDS_PERCENT;
	}

	/** What stands between two tags or line ends and has such bytes, without what is well formed. */
	private byte[] strayLines() {
		ByteArrayOutputStream lines = new ByteArrayOutputStream();
		for (int i = stray.nextSetBit(0); i >= 0;) {
			int begin = i;
			while (begin > 0 && !isEdge(bytes[begin - 1])) {
				begin--;
			}
			int end = i;
			for (; end < bytes.length && !isEdge(bytes[end]); end++) {
				// The end is all that is looked for.
			}
			for (int at = begin; at < end; at++) {
				if (bytes[at] >= 0 || stray.get(at)) {
					lines.write(bytes[at]);
				}
			}
			lines.write('\n');
			i = stray.nextSetBit(end);
		}
		return lines.toByteArray();
	}

	private static boolean isEdge(byte b) {
		return b == '<' || b == '>' || b == '\n';
	}

	/**
	 * Whether this is a text in a Latin alphabet of which parts are in UTF-8 and others are not: in any other encoding each
	 * of the former would be two or three signs that nobody writes together.
	 *
	 * @param declared whether the source says that it is UTF-8
	 */
	boolean isOfTwo(boolean declared) {
		return other.isPresent() && soundLatin >= FEWEST_SOUND && (declared || soundLatin > stray.cardinality());
	}

	/** In which encoding a part is; empty when it is in none that is known. */
	Optional<Charset> encodingOfPart() {
		return other;
	}

	/** How many characters are read in the encoding of the part. */
	long repaired() {
		return other.isEmpty() ? 0 : stray.stream().filter(at -> !isBroken(at)).count();
	}

	/** The text: what is well formed, and the rest in its own encoding or marked as damaged. */
	String text() {
		if (other.isEmpty()) {
			return new String(bytes, StandardCharsets.UTF_8);
		}
		StringBuilder text = new StringBuilder(bytes.length);
		int begin = 0;
		for (int at = stray.nextSetBit(0); at >= 0; at = stray.nextSetBit(at + 1)) {
			text.append(new String(bytes, begin, at - begin, StandardCharsets.UTF_8));
			text.append(isBroken(at) ? REPLACEMENT : new String(bytes, at, 1, other.get()));
			begin = at + 1;
		}
		return text.append(new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8)).toString();
	}

	/** Whether a byte is rather what is left of a character of UTF-8: of a dash, or a capital within a word. */
	private boolean isBroken(int at) {
		if (at > 0 && bytes[at - 1] >= 'a' && bytes[at - 1] <= 'z') {
			return Character.isUpperCase(new String(bytes, at, 1, other.orElseThrow()).charAt(0));
		}
		return (bytes[at] & 0xFF) == OF_PUNCTUATION && at + 1 < bytes.length && stray.get(at + 1)
				|| at > 0 && (bytes[at - 1] & 0xFF) == OF_PUNCTUATION && stray.get(at - 1);
	}
}
