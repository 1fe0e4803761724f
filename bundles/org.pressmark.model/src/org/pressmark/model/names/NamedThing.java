// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import java.util.List;
import java.util.Set;

import org.pressmark.model.EntityType;

/**
 * Something that has names.
 *
 * @param type what it is; how names vary depends on it
 * @param names all its names, the preferred one first
 * @param externalIds what it is in other collections, each with the collection's name in it
 */
public record NamedThing(EntityType type, List<String> names, Set<String> externalIds) {

	public NamedThing {
		names = List.copyOf(names);
		externalIds = Set.copyOf(externalIds);
	}
}
