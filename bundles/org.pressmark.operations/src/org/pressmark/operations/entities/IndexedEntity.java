// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entity with its names folded for being found. Immutable. */
final class IndexedEntity {

	private final KnownEntity entity;
	private final List<IndexedName> names = new ArrayList<>();

	IndexedEntity(KnownEntity entity) {
		this.entity = entity;
		names.add(new IndexedName(entity.name()));
		entity.aliases().forEach(alias -> names.add(new IndexedName(alias)));
	}

	KnownEntity entity() {
		return entity;
	}

	/** What the list is sorted by where nothing else tells. */
	String sortedBy() {
		return names.getFirst().folded();
	}

	/** The name that fits best; of equal ones the first. */
	Optional<FoundEntity> found(Wanted wanted) {
		IndexedName best = null;
		FoundEntity.Match match = null;
		for (IndexedName name : names) {
			FoundEntity.Match each = wanted.match(name);
			if (each != null && (match == null || each.compareTo(match) < 0)) {
				best = name;
				match = each;
			}
		}
		return best == null ? Optional.empty() : Optional.of(new FoundEntity(entity, best.name(), match));
	}
}
