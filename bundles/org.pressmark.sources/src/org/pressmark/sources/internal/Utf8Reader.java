// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * Reads UTF-8 that lies in memory, in one part or several, right into the buffer of whoever reads, and throws
 * {@link CharacterCodingException} where it is malformed. For one thread.
 */
final class Utf8Reader extends Reader {

	/**
	 * The decoder is fast up to the first character beyond ASCII and slow for all that it is given behind that, so it is
	 * given a little at a time.
	 */
	private static final int PIECE = 512;

	private final Iterator<ByteBuffer> parts;
	/** What is read of the part that is being read. */
	private ByteBuffer bytes = ByteBuffer.allocate(0);
	/** Where that part ends. */
	private int end;
	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
	/** The second half of a character of which only the first was asked for; 0 when there is none. */
	private char half;

	/** @param parts of whole characters each; what they hold is neither copied nor changed, nor is where they stand */
	Utf8Reader(List<ByteBuffer> parts) {
		this.parts = parts.iterator();
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		Objects.checkFromIndexSize(offset, length, buffer.length);
		if (length == 0) {
			return 0;
		}
		CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
		if (half != 0) {
			chars.put(half);
			half = 0;
		}
		boolean full = decode(chars);
		if (full && chars.position() == offset) {
			CharBuffer pair = CharBuffer.allocate(2);
			decode(pair);
			chars.put(pair.get(0));
			half = pair.get(1);
		}
		return chars.position() == offset ? -1 : chars.position() - offset;
	}

	/** Decodes what fits or is left. Returns whether more is left. */
	private boolean decode(CharBuffer chars) throws CharacterCodingException {
		CoderResult result = CoderResult.UNDERFLOW;
		while (result.isUnderflow() && hasMore()) {
			bytes.limit(Math.min(end, bytes.position() + PIECE));
			result = decoder.decode(bytes, chars, false);
			if (result.isError()) {
				result.throwException();
			}
			if (result.isUnderflow() && bytes.limit() == end && bytes.hasRemaining()) {
				throw new MalformedInputException(bytes.remaining());
			}
		}
		return result.isOverflow();
	}

	private boolean hasMore() {
		while (bytes.position() == end && parts.hasNext()) {
			bytes = parts.next().duplicate();
			end = bytes.limit();
		}
		return bytes.position() < end;
	}

	@Override
	public void close() {
		// Nothing is open.
	}
}
