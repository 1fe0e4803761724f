// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis;

import java.util.Optional;

import org.pressmark.model.EntityType;

/**
 * Whom or what a suggestion is about.
 *
 * @param id the id of an entity that the project knows; empty for one that it does not know yet
 * @param type what kind of thing it is; of one that is not known yet, what it is taken for
 * @param name its preferred name; of one that is not known yet, the name that it would get
 * @since 1.0
 */
public record SuggestedEntity(Optional<String> id, EntityType type, String name) {

	/** One that the project knows. */
	public static SuggestedEntity known(EntityTerm entity) {
		return new SuggestedEntity(Optional.of(entity.id()), entity.type(), entity.name());
	}

	/** One that the project does not know yet. */
	public static SuggestedEntity unknown(EntityType type, String name) {
		return new SuggestedEntity(Optional.empty(), type, name);
	}
}
