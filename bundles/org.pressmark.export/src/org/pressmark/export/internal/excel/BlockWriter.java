// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.io.IOException;
import java.io.Writer;

/**
 * Gives characters on in large blocks. For one thread: POI writes each attribute of each cell by itself, and the locks of
 * {@link java.io.BufferedWriter} take a quarter of all the time.
 */
final class BlockWriter extends Writer {

	private static final int SIZE = 1 << 14;

	private final Writer target;
	private final char[] block = new char[SIZE];
	private int count;

	/** @param target is closed with this one */
	BlockWriter(Writer target) {
		this.target = target;
	}

	@Override
	public void write(int c) throws IOException {
		if (count == SIZE) {
			giveOn();
		}
		block[count++] = (char) c;
	}

	@Override
	public void write(String text) throws IOException {
		write(text, 0, text.length());
	}

	@Override
	public void write(String text, int offset, int length) throws IOException {
		int written = 0;
		while (written < length) {
			if (count == SIZE) {
				giveOn();
			}
			int next = Math.min(length - written, SIZE - count);
			text.getChars(offset + written, offset + written + next, block, count);
			count += next;
			written += next;
		}
	}

	@Override
	public void write(char[] chars, int offset, int length) throws IOException {
		giveOn();
		target.write(chars, offset, length);
	}

	private void giveOn() throws IOException {
		if (count > 0) {
			target.write(block, 0, count);
			count = 0;
		}
	}

	@Override
	public void flush() throws IOException {
		giveOn();
		target.flush();
	}

	/** Once it is closed, does nothing when it is closed again. */
	@Override
	public void close() throws IOException {
		try (target) {
			giveOn();
		}
	}
}
