// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.List;
import java.util.Map;

import org.pressmark.store.EntityCounts;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/**
 * A line of the registry.
 *
 * @param entity who or what it is
 * @param counts how often it is named
 */
public record RegistryEntry(KnownEntity entity, EntityCounts counts) {

	/** All entities of a project, in no certain order, with how often each is named. */
	public static List<RegistryEntry> all(ProjectReader reader) throws StoreException {
		Map<String, EntityCounts> counts = reader.entities().counts();
		return KnownEntity.all(reader).stream()
				.map(each -> new RegistryEntry(each, counts.getOrDefault(each.id(), EntityCounts.NONE))).toList();
	}
}
