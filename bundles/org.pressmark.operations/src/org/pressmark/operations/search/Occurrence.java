// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.Optional;

/**
 * A place where a wanted name stands.
 *
 * @param hit the place, with the words around it; always in the text
 * @param name the wanted name that was found there, as it was given
 * @param exclusion why it is probably not to be marked; empty if nothing stands against it
 * @param isQuoted whether it is in somebody's quotation, which does not stand against it
 */
public record Occurrence(Hit hit, WantedName name, Optional<Exclusion> exclusion, boolean isQuoted) {

	/** Whether nothing stands against marking it. */
	public boolean isFree() {
		return exclusion.isEmpty();
	}
}
