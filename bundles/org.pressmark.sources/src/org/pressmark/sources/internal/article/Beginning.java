// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

/**
 * The beginning of a text, which is enough to tell a title, a name or a date. What judges a line may take time that
 * grows faster than the line does, and a source may be one line of 30 MB, so nothing but beginnings is judged.
 */
public final class Beginning {

	/** The most characters of a beginning; no headline, name or line of dates has as many. */
	public static final int LONGEST = 1_000;

	private Beginning() {
	}

	/**
	 * The beginning of a text.
	 *
	 * @param text any text
	 * @return the text itself, or its first {@value #LONGEST} UTF-16 code units, less one where they would end inside a
	 *         character
	 */
	public static String of(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		boolean splits = Character.isSurrogatePair(text.charAt(LONGEST - 1), text.charAt(LONGEST));
		return text.substring(0, splits ? LONGEST - 1 : LONGEST);
	}
}
