// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

/** Where scripts lie in Unicode: whoever writes in most of them needs no rules for those that lie behind. */
final class Scripts {

	/** The letters of India's languages come behind the Arabic ones. */
	static final char FIRST_ARABIC = '\u0600';
	/** Of the Chinese and the Korean characters. */
	static final char FIRST_IDEOGRAPH = '\u4E00';
	static final char FIRST_SYLLABLE = '\uAC00';

	private Scripts() {
	}

	/** Whether there is this character or one behind it; those of most scripts lie before those of some. */
	static boolean reaches(String line, char first) {
		int i = 0;
		while (i < line.length() && line.charAt(i) < first) {
			i++;
		}
		return i < line.length();
	}
}
