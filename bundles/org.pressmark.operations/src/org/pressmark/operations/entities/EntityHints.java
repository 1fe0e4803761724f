// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.operations.internal.Names;
import org.pressmark.operations.lookup.CollectionId;

/**
 * What may be a slip in what somebody says of an entity, and may be right as well: two may share a name. For a person to
 * look at, never a reason to refuse. Immutable, for any thread.
 */
public final class EntityHints {

	private final Map<String, List<KnownEntity>> byName;
	private final Map<CollectionId, List<KnownEntity>> byId;

	private EntityHints(Map<String, List<KnownEntity>> byName, Map<CollectionId, List<KnownEntity>> byId) {
		this.byName = byName;
		this.byId = byId;
	}

	/** @param others all entities but the one of which something is said */
	public static EntityHints among(Collection<KnownEntity> others) {
		Map<String, List<KnownEntity>> byName = new LinkedHashMap<>();
		Map<CollectionId, List<KnownEntity>> byId = new LinkedHashMap<>();
		for (KnownEntity each : others) {
			Stream.concat(Stream.of(each.name()), each.aliases().stream()).map(EntityHints::key).distinct()
					.forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(each));
			each.externalIds().stream().distinct()
					.forEach(id -> byId.computeIfAbsent(id, key -> new ArrayList<>()).add(each));
		}
		return new EntityHints(byName, byId);
	}

	/**
	 * The hints, a sentence each; none if nothing looks odd.
	 *
	 * @param names all names that the entity is to have
	 * @param ids what it is to be called in other collections
	 */
	public List<String> of(Collection<String> names, Collection<CollectionId> ids) {
		List<String> hints = new ArrayList<>();
		for (String name : new LinkedHashSet<>(names)) {
			List<KnownEntity> owners = byName.getOrDefault(key(name), List.of());
			if (!owners.isEmpty()) {
				hints.add(NLS.bind(Messages.hint_name, name, listed(owners)));
			}
		}
		for (CollectionId id : new LinkedHashSet<>(ids)) {
			List<KnownEntity> owners = byId.getOrDefault(id, List.of());
			if (!owners.isEmpty()) {
				hints.add(NLS.bind(Messages.hint_id, id.scheme() + ':' + id.value(), listed(owners)));
			}
		}
		hints.addAll(severalOfOne(ids));
		return hints;
	}

	/** That a name which an entity has got is one of others, too; empty if it is not. On the thread of the entities. */
	public static Optional<String> ofName(Entity entity, String name, Collection<Entity> all) {
		String key = key(name);
		String owners = all.stream().filter(each -> each != entity)
				.filter(each -> Stream.concat(Stream.of(each.getName()), each.getAliases().stream()).filter(Objects::nonNull)
						.anyMatch(other -> key.equals(key(other))))
				.map(Entity::getName).distinct().collect(Collectors.joining(", "));
		return owners.isEmpty() ? Optional.empty() : Optional.of(NLS.bind(Messages.hint_name, Names.oneLine(name), owners));
	}

	private static List<String> severalOfOne(Collection<CollectionId> ids) {
		Map<String, List<String>> byScheme = ids.stream().distinct().collect(Collectors.groupingBy(CollectionId::scheme,
				LinkedHashMap::new, Collectors.mapping(CollectionId::value, Collectors.toList())));
		return byScheme.entrySet().stream().filter(each -> each.getValue().size() > 1)
				.map(each -> NLS.bind(Messages.hint_ids, each.getKey(), String.join(", ", each.getValue()))).toList();
	}

	private static String listed(List<KnownEntity> owners) {
		return owners.stream().map(KnownEntity::name).distinct().collect(Collectors.joining(", "));
	}

	private static String key(String name) {
		return Names.oneLine(name).toLowerCase(Locale.ROOT);
	}
}
