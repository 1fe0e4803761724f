// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis;

import java.util.List;
import java.util.stream.Stream;

import org.pressmark.model.EntityType;

/**
 * Somebody or something that a project knows, as suggesters see it.
 *
 * @param id the entity's id in its project
 * @param type what kind of thing it is
 * @param name the preferred name
 * @param aliases other names that articles use for it
 * @since 1.0
 */
public record EntityTerm(String id, EntityType type, String name, List<String> aliases) {

	/** Copies the list. */
	public EntityTerm {
		aliases = List.copyOf(aliases);
	}

	/** The preferred name and the aliases, blank ones left out. */
	public Stream<String> names() {
		return Stream.concat(Stream.of(name), aliases.stream()).filter(each -> !each.isBlank());
	}
}
