// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.text;

/** The lines of a text, which are the paragraphs of an article's: what stands between its line feeds. */
public final class Lines {

	private Lines() {
	}

	/** Where the line begins that an offset, from 0 to the text's length, lies in. */
	public static int begin(String text, int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** Where that line ends, its line feed not included. */
	public static int end(String text, int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end;
	}

	/**
	 * Where the first line begins that does not begin before an offset, or the text's length if there is no such line:
	 * what stands at the place that a removed block's position tells, even if no line begins there.
	 */
	public static int beginFrom(String text, int offset) {
		if (offset <= 0) {
			return 0;
		}
		int feed = text.indexOf('\n', offset - 1);
		return feed < 0 ? text.length() : feed + 1;
	}
}
