// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Arrays;

import org.pressmark.sources.internal.article.Whitespace;

/** Gathers the text of one paragraph after another, {@linkplain Whitespace#normalise normalised} as it comes. */
final class ParagraphText {

	private char[] characters = new char[512];
	private int length;
	private boolean space;
	private boolean visible;

	/** Adds white space. */
	void space() {
		space = length > 0;
	}

	/**
	 * Adds text.
	 *
	 * @return how long that is when it is normalised by itself; 0 when it shows nothing and is taken for white space
	 */
	int append(String text) {
		if (!Whitespace.isVisible(text)) {
			space();
			return 0;
		}
		visible = true;
		// It is copied behind a gap for the space that may come before it, and then moved together.
		int begin = length + 1;
		int end = begin + text.length();
		if (characters.length < end) {
			characters = Arrays.copyOf(characters, 2 * end);
		}
		text.getChars(0, text.length(), characters, begin);
		return normalise(begin, end);
	}

	private int normalise(int begin, int end) {
		int own = 0;
		boolean apart = false;
		for (int i = begin; i < end; i++) {
			char c = characters[i];
			if (Whitespace.is(c)) {
				space = length > 0;
				apart = own > 0;
			} else if (c >= ' ' && c < 0x7F || !Character.isISOControl(c)) {
				if (space) {
					characters[length++] = ' ';
					space = false;
				}
				characters[length++] = c;
				own += apart ? 2 : 1;
				apart = false;
			}
		}
		return own;
	}

	/** Whether there is anything to see in what was added since it was taken. */
	boolean isVisible() {
		return visible;
	}

	/** Gives what was added, on one line, and begins anew. */
	String take() {
		String text = new String(characters, 0, length);
		length = 0;
		space = false;
		visible = false;
		return text;
	}
}
