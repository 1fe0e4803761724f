// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.lookup;

import java.util.Locale;
import java.util.Optional;

import org.pressmark.model.ExternalId;

/**
 * What an entity is called in somebody else's collection.
 *
 * @param scheme the collection, in lower case: {@code wikidata}, say
 * @param value the identifier as that collection writes it: {@code Q312394}, say
 * @since 1.0
 */
public record CollectionId(String scheme, String value) {

	/** White space around them is dropped. */
	public CollectionId {
		scheme = scheme.strip().toLowerCase(Locale.ROOT);
		value = value.strip();
	}

	/** The same as a value of its own. */
	public static CollectionId of(ExternalId id) {
		return new CollectionId(Optional.ofNullable(id.getScheme()).orElse(""), Optional.ofNullable(id.getValue()).orElse(""));
	}

	/** Whether one of both is missing, so that it names nothing. */
	public boolean isIncomplete() {
		return scheme.isEmpty() || value.isEmpty();
	}
}
