// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.Optional;

/**
 * A place where a wanted name stands, without the words around it: {@link NamePlaces} keeps a million of them.
 *
 * @param article where
 * @param begin offset of the first UTF-16 unit in its text
 * @param words what the text says there
 * @param name the wanted name that was found, as it was given
 * @param exclusion why it is probably not to be marked; empty if nothing stands against it
 * @param isQuoted whether it is in somebody's quotation, which does not stand against it
 */
public record NamePlace(ArticleLabel article, int begin, String words, WantedName name, Optional<Exclusion> exclusion,
		boolean isQuoted) implements Place {

	/** Whether nothing stands against marking it. */
	public boolean isFree() {
		return exclusion.isEmpty();
	}
}
