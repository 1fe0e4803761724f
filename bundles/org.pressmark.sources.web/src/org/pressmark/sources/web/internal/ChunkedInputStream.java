// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.web.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body that comes in parts, each after its length: RFC 9112, section 7.1. Trailers are passed over. */
final class ChunkedInputStream extends InputStream {

	private static final int MOST_BYTES_BETWEEN = 64 * 1024;
	private static final int MOST_DIGITS = 8;

	private final InputStream in;
	private long left;
	private boolean isFirst = true;
	private boolean isOver;

	ChunkedInputStream(InputStream in) {
		this.in = in;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (left == 0 && !isOver) {
			next();
		}
		if (isOver) {
			return -1;
		}
		int count = in.read(bytes, offset, (int) Math.min(length, left));
		if (count < 0) {
			throw new EOFException();
		}
		left -= count;
		return count;
	}

	private void next() throws IOException {
		int[] most = { MOST_BYTES_BETWEEN };
		if (!isFirst && !ResponseHead.line(in, most).isEmpty()) {
			throw new MalformedResponseException(Messages.response_chunk);
		}
		isFirst = false;
		String size = ResponseHead.line(in, most).split(";", 2)[0].strip();
		if (!size.matches("[0-9A-Fa-f]+") || size.replaceFirst("^0+", "").length() > MOST_DIGITS) {
			throw new MalformedResponseException(Messages.response_chunk);
		}
		left = Long.parseLong(size, 16);
		if (left == 0) {
			isOver = true;
			while (!ResponseHead.line(in, most).isEmpty()) {
				most[0]--;
			}
		}
	}
}
