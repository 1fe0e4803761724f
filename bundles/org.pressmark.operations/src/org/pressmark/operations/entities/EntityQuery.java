// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.pressmark.model.EntityType;

/**
 * Which entity somebody looks for.
 *
 * @param words what was typed so far, or the words that name the entity as long as nothing is typed; empty for all
 * @param isTyped whether somebody types the words: then each may be only the beginning of a word. Else they stand in a
 *        text and may have a title with them, or more than the name
 * @param recent the ids of those that were used last, the very last first
 * @param offered of which types it may be; those of other types come last, and only if something is typed
 * @param limit most entities to give
 */
public record EntityQuery(String words, boolean isTyped, List<String> recent, Set<EntityType> offered, int limit) {

	/** Whoever is not among so many is found by typing more. */
	public static final int MOST = 200;

	public EntityQuery {
		recent = List.copyOf(recent);
		offered = Set.copyOf(offered);
	}

	/** Looks for what somebody types. */
	public static EntityQuery typed(String words) {
		return new EntityQuery(words, true, List.of(), EnumSet.allOf(EntityType.class), MOST);
	}

	/** Looks for what words of a text name, before anything is typed. */
	public static EntityQuery selected(String words) {
		return new EntityQuery(words, false, List.of(), EnumSet.allOf(EntityType.class), MOST);
	}

	/** The same, with those that were used last first. */
	public EntityQuery recent(List<String> ids) {
		return new EntityQuery(words, isTyped, ids, offered, limit);
	}

	/** The same, for these types. */
	public EntityQuery offering(Set<EntityType> types) {
		return new EntityQuery(words, isTyped, recent, types, limit);
	}

	/** The same, with at most so many. */
	public EntityQuery limit(int most) {
		return new EntityQuery(words, isTyped, recent, offered, most);
	}
}
