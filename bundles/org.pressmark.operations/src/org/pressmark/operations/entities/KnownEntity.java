// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.operations.lookup.CollectionId;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/**
 * What a project knows of an entity, apart from where it is named. Immutable, so that it may be looked at on any thread.
 *
 * @param id its id
 * @param type what it is
 * @param name its preferred name
 * @param aliases its other names, in the order in which they were added
 * @param externalIds what it is called in other collections
 * @param notes what somebody wanted to remember, empty if nothing
 * @param distinctFrom the ids of those that a person said are others
 */
public record KnownEntity(String id, EntityType type, String name, List<String> aliases, List<CollectionId> externalIds,
		Optional<String> notes, Set<String> distinctFrom) {

	public KnownEntity {
		aliases = List.copyOf(aliases);
		externalIds = List.copyOf(externalIds);
		distinctFrom = Set.copyOf(distinctFrom);
	}

	/** An entity as it is now. On the thread of the view that it belongs to. */
	public static KnownEntity of(Entity entity) {
		return new KnownEntity(entity.getId(), entity.getType(), Optional.ofNullable(entity.getName()).orElse(""),
				entity.getAliases(), entity.getExternalIds().stream().map(CollectionId::of).toList(),
				Optional.ofNullable(entity.getNotes()), Set.copyOf(entity.getDistinctFrom()));
	}

	/** All entities of a project, in no certain order. */
	public static List<KnownEntity> all(ProjectReader reader) throws StoreException {
		return reader.project().getEntities().stream().map(KnownEntity::of).toList();
	}
}
