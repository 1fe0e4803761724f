// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known by id, of so many that a change shall not copy all of them: most lie in a layer that stays, the last changes
 * in one above it, until they are so many that one layer is made of both. Immutable.
 */
final class Layers<V> {

	private static final int MOST_ABOVE = 1_000;

	private final Map<String, V> below;
	private final Map<String, V> above;
	/** What is below and gone. */
	private final Set<String> gone;

	private Layers(Map<String, V> below, Map<String, V> above, Set<String> gone) {
		this.below = below;
		this.above = above;
		this.gone = gone;
	}

	/** @param values not changed by anybody from now on */
	static <V> Layers<V> of(Map<String, V> values) {
		return new Layers<>(values, Map.of(), Set.of());
	}

	/** The value of an id, or what is said instead. */
	V get(String id, V otherwise) {
		V last = above.get(id);
		if (last != null) {
			return last;
		}
		return gone.contains(id) ? otherwise : below.getOrDefault(id, otherwise);
	}

	/** Without what some ids had, but with other values for those that have any. */
	Layers<V> with(Set<String> ids, Map<String, V> values) {
		Map<String, V> now = new HashMap<>(above);
		now.keySet().removeAll(ids);
		now.putAll(values);
		Set<String> without = Stream.concat(gone.stream(), ids.stream()).collect(Collectors.toSet());
		return now.size() + without.size() <= MOST_ABOVE ? new Layers<>(below, now, without) : one(now, without);
	}

	private Layers<V> one(Map<String, V> now, Set<String> without) {
		Map<String, V> all = new HashMap<>(below);
		all.keySet().removeAll(without);
		all.putAll(now);
		return of(all);
	}

	/** All that have a value. */
	Set<String> ids() {
		return Stream.concat(below.keySet().stream().filter(id -> !gone.contains(id)), above.keySet().stream())
				.collect(Collectors.toSet());
	}
}
