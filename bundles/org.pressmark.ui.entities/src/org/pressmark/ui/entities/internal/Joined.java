// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.lookup.CollectionId;

/**
 * What an entity will have after others became part of it, to be shown before.
 *
 * @param aliases its other names
 * @param ids its external ids
 * @param notes what is remembered of it, one text after the other
 */
record Joined(List<String> aliases, List<CollectionId> ids, List<String> notes) {

	/** What comes of merging others into an entity, as the command does it. */
	static Joined of(KnownEntity into, Collection<KnownEntity> others) {
		Set<String> aliases = new LinkedHashSet<>(into.aliases());
		Set<CollectionId> ids = new LinkedHashSet<>(into.externalIds());
		Set<String> notes = new LinkedHashSet<>(into.notes().stream().toList());
		for (KnownEntity each : others.stream().sorted((one, other) -> one.id().compareTo(other.id())).toList()) {
			Stream.concat(Stream.of(each.name()), each.aliases().stream()).forEach(aliases::add);
			ids.addAll(each.externalIds());
			each.notes().ifPresent(notes::add);
		}
		aliases.remove(into.name());
		return new Joined(List.copyOf(aliases), List.copyOf(ids), List.copyOf(notes));
	}
}
