// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.mail;

import java.nio.charset.StandardCharsets;

/**
 * Joins the lines of a text that a mail program broke and says so ({@code format=flowed}, RFC 3676): a space at the end of
 * a line means that its paragraph goes on in the next. Works on bytes, for the line ends of all character sets of mail are
 * those of ASCII.
 */
final class Flowed {

	private static final String SIGNATURE = "-- ";
	private static final char QUOTE = '>';

	private Flowed() {
	}

	/**
	 * The text with whole paragraphs on its lines.
	 *
	 * @param bytes  as they were sent, decoded from their transfer encoding
	 * @param delete whether the space is no part of the text ({@code delsp=yes}), as in scripts without spaces
	 */
	static byte[] join(byte[] bytes, boolean delete) {
		StringBuilder joined = new StringBuilder(bytes.length);
		int open = -1;
		for (String line : (Iterable<String>) new String(bytes, StandardCharsets.ISO_8859_1).lines()::iterator) {
			int depth = depth(line);
			String text = unstuffed(line.substring(depth));
			boolean signature = text.equals(SIGNATURE);
			if (open >= 0 && (open != depth || signature)) {
				joined.append('\n');
				open = -1;
			}
			if (open < 0) {
				joined.append(">".repeat(depth)).append(depth > 0 ? " " : "");
			}
			boolean goesOn = text.endsWith(" ") && !signature;
			joined.append(goesOn && delete ? text.substring(0, text.length() - 1) : text).append(goesOn ? "" : "\n");
			open = goesOn ? depth : -1;
		}
		return joined.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private static int depth(String line) {
		int depth = 0;
		while (depth < line.length() && line.charAt(depth) == QUOTE) {
			depth++;
		}
		return depth;
	}

	/** A space is put before lines that begin with one, or with a sign for quotes. */
	private static String unstuffed(String line) {
		return line.startsWith(" ") ? line.substring(1) : line;
	}
}
