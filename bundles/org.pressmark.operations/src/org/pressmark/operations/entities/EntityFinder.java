// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.operations.entities.FoundEntity.Match;

/**
 * Finds the entity that somebody types: by name, alias, the beginning of any word, initials, with one slip; case,
 * accents and script ignored. Immutable, so that any thread may ask, the UI thread too: an answer among ten thousand
 * entities takes a few milliseconds. The same question gets the same answer in the same order.
 *
 * <p>
 * Those of the types that are offered come first; among them those with just that name; then those that were used last,
 * by how long ago; then the others by how well they fit, and by name. A slip is the last resort, whoever was used last.
 */
public final class EntityFinder {

	private static final Comparator<IndexedEntity> BY_NAME = Comparator.comparing(IndexedEntity::sortedBy)
			.thenComparing(each -> each.entity().id());

	/** What was found and what it is sorted by. */
	private record Ranked(FoundEntity found, boolean isOffered, int recency, int order) {

		int tier() {
			return switch (found.match()) {
			case SAME -> 0;
			case TYPO -> 2;
			default -> 1;
			};
		}
	}

	private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::isOffered).reversed()
			.thenComparingInt(Ranked::tier).thenComparingInt(Ranked::recency).thenComparing(each -> each.found().match())
			.thenComparingInt(Ranked::order);

	/** By name. */
	private final List<IndexedEntity> entities;

	private EntityFinder(List<IndexedEntity> entities) {
		this.entities = entities.stream().sorted(BY_NAME).toList();
	}

	/** Prepares to find these. Takes some ten milliseconds for ten thousand, more where they are not in Latin letters. */
	public static EntityFinder of(Collection<KnownEntity> entities) {
		return new EntityFinder(entities.stream().map(IndexedEntity::new).toList());
	}

	/**
	 * The same after a change, without preparing again what did not change.
	 *
	 * @param changed entities that are new or other ones now
	 * @param gone the ids of those that are no longer there
	 */
	public EntityFinder with(Collection<KnownEntity> changed, Set<String> gone) {
		Map<String, KnownEntity> waiting = new HashMap<>();
		changed.forEach(each -> waiting.put(each.id(), each));
		List<IndexedEntity> all = new ArrayList<>();
		for (IndexedEntity each : entities) {
			KnownEntity other = waiting.remove(each.entity().id());
			if (other != null) {
				all.add(new IndexedEntity(other));
			} else if (!gone.contains(each.entity().id())) {
				all.add(each);
			}
		}
		waiting.values().stream().map(IndexedEntity::new).forEach(all::add);
		return new EntityFinder(all);
	}

	/** How many there are to be found. */
	public int size() {
		return entities.size();
	}

	/** Those that fit, the likeliest first. */
	public List<FoundEntity> find(EntityQuery query) {
		Wanted wanted = new Wanted(query.words(), query.isTyped());
		Map<String, Integer> recency = new HashMap<>();
		query.recent().forEach(id -> recency.putIfAbsent(id, recency.size()));
		List<Ranked> ranked = new ArrayList<>();
		for (int i = 0; i < entities.size(); i++) {
			IndexedEntity each = entities.get(i);
			boolean isOffered = query.offered().contains(each.entity().type());
			Optional<FoundEntity> found = wanted.isEmpty() ? any(each, isOffered) : each.found(wanted);
			if (found.isPresent()) {
				ranked.add(new Ranked(found.get(), isOffered,
						recency.getOrDefault(each.entity().id(), Integer.MAX_VALUE), i));
			}
		}
		return ranked.stream().sorted(BEST_FIRST).limit(query.limit()).map(Ranked::found).toList();
	}

	private static Optional<FoundEntity> any(IndexedEntity each, boolean isOffered) {
		return isOffered ? Optional.of(new FoundEntity(each.entity(), each.entity().name(), Match.ANY)) : Optional.empty();
	}
}
