// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pressmark.operations.entities.FoundEntity.Match;

/**
 * Finds the entity that somebody types: by name, alias, the beginning of any word, initials, with one slip in each word;
 * case, accents and script ignored. Immutable, so that any thread may ask, the UI thread too: an answer among ten thousand
 * entities takes a few milliseconds. The same question gets the same answer in the same order.
 *
 * <p>
 * Those of the types that are offered come first; among them those with just that name; then those that were used last,
 * by how long ago; then the others by how well they fit, and by name. A slip is the last resort, whoever was used last.
 */
public final class EntityFinder {

	private static final Comparator<IndexedEntity> BY_NAME = Comparator.comparing(IndexedEntity::sortedBy)
			.thenComparing(each -> each.entity().id());

	/** How many bits of a rank tell how long ago something was used, and how many the place in the list. */
	private static final int RECENCY_BITS = 20;
	private static final int ORDER_BITS = 24;
	private static final int MATCH_BITS = 4;
	private static final long NEVER = (1L << RECENCY_BITS) - 1;

	/** By name. */
	private final List<IndexedEntity> entities;

	private EntityFinder(List<IndexedEntity> entities) {
		this.entities = entities;
	}

	/** Prepares to find these. Takes some ten milliseconds for ten thousand, more where they are not in Latin letters. */
	public static EntityFinder of(Collection<KnownEntity> entities) {
		return new EntityFinder(entities.stream().map(IndexedEntity::new).sorted(BY_NAME).toList());
	}

	/**
	 * The same after a change, without preparing again what did not change.
	 *
	 * @param changed entities that are new or other ones now
	 * @param gone the ids of those that are no longer there
	 */
	public EntityFinder with(Collection<KnownEntity> changed, Set<String> gone) {
		Map<String, KnownEntity> added = new LinkedHashMap<>();
		changed.forEach(each -> added.put(each.id(), each));
		Set<String> replaced = new HashSet<>(added.keySet());
		replaced.addAll(gone);
		List<IndexedEntity> all = new ArrayList<>(entities.size() + changed.size());
		for (IndexedEntity each : entities) {
			if (!replaced.contains(each.entity().id())) {
				all.add(each);
			}
		}
		for (KnownEntity each : added.values()) {
			IndexedEntity indexed = new IndexedEntity(each);
			all.add(-1 - Collections.binarySearch(all, indexed, BY_NAME), indexed);
		}
		return new EntityFinder(List.copyOf(all));
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
		long[] ranks = new long[entities.size()];
		int count = 0;
		for (int i = 0; i < ranks.length; i++) {
			IndexedEntity each = entities.get(i);
			boolean isOffered = query.offered().contains(each.entity().type());
			Match match = wanted.isEmpty() ? isOffered ? Match.ANY : null : each.match(wanted);
			if (match != null) {
				ranks[count++] = rank(match, isOffered, recency.get(each.entity().id()), i);
			}
		}
		Arrays.sort(ranks, 0, count);
		return Arrays.stream(ranks, 0, Math.min(count, query.limit()))
				.mapToObj(rank -> entities.get((int) (rank & (1L << ORDER_BITS) - 1)).found(wanted)).toList();
	}

	/** What is sorted by, in one number: many are found by a letter, and sorting numbers takes no time. */
	private static long rank(Match match, boolean isOffered, Integer recency, int order) {
		long tier = match == Match.SAME ? 0 : match == Match.TYPO ? 2 : 1;
		long rank = (isOffered ? 0 : 4) + tier;
		rank = rank << RECENCY_BITS | (recency == null ? NEVER : Math.min(recency, NEVER - 1));
		return (rank << MATCH_BITS | match.ordinal()) << ORDER_BITS | order;
	}
}
