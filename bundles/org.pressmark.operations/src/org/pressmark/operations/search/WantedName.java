// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.analysis.names.KnownNames.Name;
import org.pressmark.model.Entity;
import org.pressmark.model.Project;

/**
 * A name of which all occurrences are wanted.
 *
 * @param name as it is written
 * @param entityId the entity that it names; empty if it is just words
 */
public record WantedName(String name, Optional<String> entityId) {

	/** Just words. */
	public static WantedName of(String words) {
		return new WantedName(words, Optional.empty());
	}

	/** The names and aliases of some entities of a project. */
	public static List<WantedName> of(Project project, Collection<String> entityIds) {
		Set<String> ids = Set.copyOf(entityIds);
		return project.getEntities().stream().filter(entity -> ids.contains(entity.getId()))
				.flatMap(entity -> of(entity).stream()).toList();
	}

	/** The name and the aliases of an entity, blank ones left out. */
	public static List<WantedName> of(Entity entity) {
		List<WantedName> names = new ArrayList<>();
		Optional<String> id = Optional.of(entity.getId());
		if (entity.getName() != null) {
			names.add(new WantedName(entity.getName(), id));
		}
		entity.getAliases().forEach(alias -> names.add(new WantedName(alias, id)));
		names.removeIf(name -> name.name().isBlank());
		return names;
	}

	/** The names and aliases of all entities of a project, as they are looked for. */
	static List<Name> ofAll(Project project) {
		return project.getEntities().stream().flatMap(entity -> of(entity).stream()).map(WantedName::toFind).toList();
	}

	/** The same as what is looked for. */
	Name toFind() {
		return new Name(name, entityId);
	}

	static WantedName found(Name name) {
		return new WantedName(name.words(), name.entityId());
	}
}
