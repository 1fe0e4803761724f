// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.pressmark.operations.entities.EntityFinder;
import org.pressmark.operations.entities.EntityQuery;
import org.pressmark.operations.entities.FoundEntity;
import org.pressmark.operations.entities.KnownEntity;

/** The entities of a project as a list shows them: those that fit what was typed, in an order. For one thread. */
final class Registry {

	/** What the list is sorted by; among equal ones by how well they fit what was typed, else by name. */
	enum Order {
		NAME, COUNT, TYPE;

		/** The one that comes next when somebody goes through all of them. */
		Order next() {
			return values()[(ordinal() + 1) % values().length];
		}
	}

	private final ToIntFunction<String> counts;
	private final Map<String, KnownEntity> all = new LinkedHashMap<>();
	private EntityFinder finder = EntityFinder.of(List.of());
	private String filter = "";
	private Order order = Order.NAME;
	private List<KnownEntity> shown = List.of();

	/** @param counts how often the entity with an id is named */
	Registry(ToIntFunction<String> counts) {
		this.counts = counts;
	}

	/** Begins with these in place of what was known. */
	void begin(Collection<KnownEntity> entities) {
		all.clear();
		entities.forEach(each -> all.put(each.id(), each));
		finder = EntityFinder.of(entities);
		update();
	}

	/**
	 * Follows a change.
	 *
	 * @param changed those that are new or other ones now
	 * @param gone the ids of those that are no longer there
	 */
	void follow(Collection<KnownEntity> changed, Set<String> gone) {
		changed.forEach(each -> all.put(each.id(), each));
		all.keySet().removeAll(gone);
		finder = finder.with(changed, gone);
		update();
	}

	/** Shows those that somebody may mean by these words; all if there are none. */
	void setFilter(String words) {
		filter = words.strip();
		update();
	}

	Order order() {
		return order;
	}

	void setOrder(Order order) {
		this.order = order;
		update();
	}

	/** Looks at the counts again. */
	void counted() {
		if (order == Order.COUNT) {
			update();
		}
	}

	/** Those to show, in order. */
	List<KnownEntity> shown() {
		return shown;
	}

	/** All there are, in the order in which they were added. */
	List<KnownEntity> all() {
		return List.copyOf(all.values());
	}

	/** The entity with an id, whether it is shown or not. */
	Optional<KnownEntity> find(String id) {
		return Optional.ofNullable(all.get(id));
	}

	private void update() {
		List<KnownEntity> found = finder.find(EntityQuery.typed(filter).limit(finder.size())).stream()
				.map(FoundEntity::entity).toList();
		shown = switch (order) {
		case NAME -> found;
		case COUNT -> found.stream().sorted(Comparator
				.comparingInt((KnownEntity each) -> counts.applyAsInt(each.id())).reversed()).toList();
		case TYPE -> found.stream().sorted(Comparator.comparing(KnownEntity::type)).toList();
		};
	}
}
