// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import org.pressmark.export.internal.Messages;

/** A picture as PNG (Portable Network Graphics Specification, W3C). */
final class Picture {

	/** Of a page below a heading, in twentieths of a point. */
	private static final int MOST_HEIGHT = 11_500;

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
	/** Where its size is (11.2.2 IHDR). */
	private static final int WIDTH_AT = 16;
	private static final int HEIGHT_AT = 20;
	private static final int SIZE_END = 24;

	private final byte[] png;
	private final int width;
	private final int height;

	/** @throws IOException if that is no such picture */
	Picture(byte[] png) throws IOException {
		if (png.length < SIZE_END || !Arrays.equals(png, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
			throw new IOException(Messages.picture_notPng);
		}
		this.png = png.clone();
		ByteBuffer head = ByteBuffer.wrap(png);
		width = head.getInt(WIDTH_AT);
		height = head.getInt(HEIGHT_AT);
		if (width <= 0 || height <= 0) {
			throw new IOException(Messages.picture_notPng);
		}
	}

	/** Whether a picture of a size is low enough for a page when it is as wide as the text. */
	static boolean fits(double width, double height) {
		return WordFile.TEXT_WIDTH * height / width <= MOST_HEIGHT;
	}

	/** Adds it as wide as the text, or as high as the page. */
	void write(WordDocument document, String description) throws IOException {
		int shown = fits(width, height) ? WordFile.TEXT_WIDTH
				: Math.max(1, (int) (WordFile.TEXT_WIDTH * (double) MOST_HEIGHT / height(WordFile.TEXT_WIDTH)));
		document.picture(Style.FIGURE, png, shown, Math.max(1, (int) height(shown)), description);
	}

	/** As high as it is on the page at a width. */
	private long height(int shown) {
		return (long) shown * height / width;
	}
}
