// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import org.pressmark.model.text.Excerpt;

/** Texts from anywhere, made fit for a terminal. */
final class Plain {

	private Plain() {
	}

	/** The text in one line and without control characters, which could do anything to a terminal. */
	static String line(String text) {
		return text(text).strip().replaceAll("(?U)\\s+", " ");
	}

	/** The text with its lines, without other control characters. */
	static String text(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints().forEach(c -> plain.appendCodePoint(isControl(c) ? '\uFFFD' : c));
		return plain.toString();
	}

	/** As {@link #line}, with an ellipsis at the end if it had more characters than that. */
	static String shorten(String text, int characters) {
		String line = line(text);
		if (line.codePointCount(0, line.length()) <= characters) {
			return line;
		}
		return Excerpt.of(line, line.offsetByCodePoints(0, characters - 1));
	}

	/** How many columns of a terminal the line takes. */
	static int columns(String line) {
		return line.codePoints().map(Plain::columns).sum();
	}

	private static boolean isControl(int c) {
		return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
	}

	private static int columns(int c) {
		return switch (Character.getType(c)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
		default -> isWide(c) ? 2 : 1;
		};
	}

	/** The large blocks of wide characters of UAX #11, East Asian Width; others are rare in titles. */
	private static boolean isWide(int c) {
		return c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
				|| c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60
				|| c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F300 && c <= 0x1FAFF || c >= 0x20000 && c <= 0x3FFFD;
	}
}
