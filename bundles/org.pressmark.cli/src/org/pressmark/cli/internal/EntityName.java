// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.store.StoreException;

/** Finds the entity that somebody names: by its id, by its name, or by an alias; letter case ignored. */
final class EntityName {

	private EntityName() {
	}

	/**
	 * The entity of that name.
	 *
	 * @param all all that there are
	 * @throws StoreException if there is none of that name, or more than one
	 */
	static KnownEntity find(List<KnownEntity> all, String name) throws StoreException {
		List<Predicate<KnownEntity>> ways = List.of(each -> each.id().equals(name), each -> each.name().equalsIgnoreCase(name),
				each -> each.aliases().stream().anyMatch(name::equalsIgnoreCase));
		for (Predicate<KnownEntity> way : ways) {
			List<KnownEntity> found = all.stream().filter(way).toList();
			if (found.size() > 1) {
				throw new StoreException(NLS.bind(Messages.entity_many, name));
			}
			if (!found.isEmpty()) {
				return found.getFirst();
			}
		}
		throw new StoreException(NLS.bind(Messages.entity_none, name));
	}
}
