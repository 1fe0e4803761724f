// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

/** The words around a place in a text, for lists of places. */
final class Context {

	private static final int UNITS = 60;

	private Context() {
	}

	static String before(String text, int offset) {
		int line = text.lastIndexOf('\n', offset - 1) + 1;
		int from = Math.max(line, offset - UNITS);
		if (from > line) {
			int space = text.indexOf(' ', from);
			from = space >= 0 && space < offset ? space + 1 : from;
		}
		return text.substring(whole(text, from), offset);
	}

	static String after(String text, int offset) {
		int line = text.indexOf('\n', offset);
		int to = Math.min(line < 0 ? text.length() : line, offset + UNITS);
		if (to < text.length() && text.charAt(to) != '\n') {
			int space = text.lastIndexOf(' ', to);
			to = space > offset ? space : to;
		}
		return text.substring(offset, whole(text, to));
	}

	/** Never between the two units of one character. */
	private static int whole(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
	}
}
