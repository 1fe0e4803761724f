// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import org.pressmark.model.names.FoldedName;

/**
 * A name in the forms in which it is looked for.
 *
 * @param name as it is written
 * @param folded its words as {@link FoldedName} has them
 * @param joined the same without spaces
 * @param words its words
 * @param initials the first letter of each word
 * @param letters which letters and digits it has, a bit for each
 */
record IndexedName(String name, String folded, String joined, String[] words, String initials, long letters) {

	IndexedName(String name) {
		this(name, FoldedName.of(name));
	}

	IndexedName(String name, FoldedName folded) {
		this(name, folded.text(), folded.joined(), folded.words().toArray(String[]::new), folded.initials(),
				letters(folded.text()));
	}

	/** A bit for each letter from a to z and each digit. */
	static long letters(String folded) {
		long letters = 0;
		for (int i = 0; i < folded.length(); i++) {
			char unit = folded.charAt(i);
			letters |= unit >= 'a' ? 1L << unit - 'a' : unit >= '0' ? 1L << 26 + unit - '0' : 0;
		}
		return letters;
	}
}
