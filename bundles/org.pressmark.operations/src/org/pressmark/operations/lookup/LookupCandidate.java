// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.lookup;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.EntityType;

/**
 * Whom or what a name may mean.
 *
 * @param id what it is called in the collection
 * @param label its preferred name there
 * @param description what tells it from others of the same name; may be empty
 * @param aliases its other names there
 * @param type what it is, if the collection says so
 * @since 1.0
 */
public record LookupCandidate(CollectionId id, String label, String description, List<String> aliases,
		Optional<EntityType> type) {

	/** @throws IllegalArgumentException if the id is incomplete or the label is blank */
	public LookupCandidate {
		if (id.isIncomplete() || label.isBlank()) {
			throw new IllegalArgumentException(id + " " + label);
		}
		aliases = List.copyOf(aliases);
	}
}
