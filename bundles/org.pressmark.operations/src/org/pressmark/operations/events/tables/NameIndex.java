// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.pressmark.model.Entity;
import org.pressmark.model.Project;

/** Finds the entities of a project by what they are called: a name before an alias, the same letters before others' case. */
final class NameIndex {

	private final List<Map<String, List<Entity>>> maps = Stream.<Map<String, List<Entity>>>generate(HashMap::new).limit(4)
			.toList();

	NameIndex(Project project) {
		for (Entity entity : project.getEntities()) {
			add(0, entity.getName(), entity);
			entity.getAliases().forEach(alias -> add(2, alias, entity));
		}
	}

	private void add(int first, String name, Entity entity) {
		if (name != null) {
			add(maps.get(first), name, entity);
			add(maps.get(first + 1), TableWords.folded(name), entity);
		}
	}

	private static void add(Map<String, List<Entity>> map, String name, Entity entity) {
		List<Entity> entities = map.computeIfAbsent(name, any -> new ArrayList<>());
		if (!entities.contains(entity)) {
			entities.add(entity);
		}
	}

	/** Those that a name may mean; more than one if it means each of them as well. */
	List<Entity> find(String name) {
		String folded = TableWords.folded(name);
		return Stream.of(maps.get(0).get(name), maps.get(1).get(folded), maps.get(2).get(name), maps.get(3).get(folded))
				.filter(Objects::nonNull).findFirst().orElse(List.of());
	}
}
