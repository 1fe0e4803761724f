// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.operations.entities.FoundEntity.Match;

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

	/** How the name fits that fits best; null if none does. */
	Match match(Wanted wanted) {
		Match best = null;
		for (IndexedName name : names) {
			best = better(best, wanted.match(name));
		}
		return best;
	}

	/** The entity with the name that fits best, of equal ones the first; the preferred one where nothing is looked for. */
	FoundEntity found(Wanted wanted) {
		IndexedName best = names.getFirst();
		Match match = null;
		for (IndexedName name : wanted.isEmpty() ? List.<IndexedName>of() : names) {
			Match each = better(match, wanted.match(name));
			best = each == match ? best : name;
			match = each;
		}
		return new FoundEntity(entity, best.name(), match == null ? Match.ANY : match);
	}

	private static Match better(Match one, Match other) {
		return one == null || other != null && other.compareTo(one) < 0 ? other : one;
	}
}
