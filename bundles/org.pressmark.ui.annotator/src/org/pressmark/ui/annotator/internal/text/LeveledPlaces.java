// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.pressmark.analysis.TextSpan;

/**
 * What lies at places of a text, found by its place, each on its level, see {@link Levels}. Levels depend only on what
 * overlaps, so they are found out when somebody asks for one, and another one of these, of which a few are others, costs
 * little more than a copy. Nothing of it can be changed. For one thread at a time.
 *
 * @param <T> what lies at these places
 */
public final class LeveledPlaces<T> {

	/** When more than one in so many are others, nothing is kept of what is known of levels. */
	private static final int MANY = 8;

	private final Function<? super T, TextSpan> place;
	private final int count;
	private final IntervalIndex<T> index;
	/** Those that somebody asked for, and all that these depend on. */
	private final Map<T, Integer> levels;

	/**
	 * @param values in the order in which those at the same place are to come
	 * @param place tells where one is
	 * @param count how many levels there are
	 */
	public LeveledPlaces(Collection<? extends T> values, Function<? super T, TextSpan> place, int count) {
		this.place = place;
		this.count = count;
		index = new IntervalIndex<>(values, place);
		levels = new HashMap<>();
	}

	private LeveledPlaces(LeveledPlaces<T> before, Set<T> gone, Collection<? extends T> come) {
		place = before.place;
		count = before.count;
		index = before.index.with(gone, come, place);
		if ((gone.size() + come.size()) * MANY > index.values().size()) {
			levels = new HashMap<>();
		} else {
			levels = new HashMap<>(before.levels);
			gone.forEach(levels::remove);
			before.index.places(gone).forEach(this::forget);
			come.stream().<TextSpan>map(place).forEach(this::forget);
		}
	}

	/**
	 * The same without some, and with others.
	 *
	 * @param gone what is not there any more; what is elsewhere now is among both, and tells its place by now
	 * @param come what is there now, behind those that lie at the same place already
	 */
	public LeveledPlaces<T> with(Set<T> gone, Collection<? extends T> come) {
		return gone.isEmpty() && come.isEmpty() ? this : new LeveledPlaces<>(this, gone, come);
	}

	/** All of them by their places. */
	public IntervalIndex<T> index() {
		return index;
	}

	/** On which level one of these is, from 0. */
	public int level(T value) {
		if (!levels.containsKey(value)) {
			levels.putAll(Levels.assign(connected(place.apply(value)), place, count));
		}
		return levels.getOrDefault(value, count - 1);
	}

	private void forget(TextSpan changed) {
		connected(changed).forEach(levels::remove);
	}

	/** All that overlaps a place, or what overlaps that, and so on. */
	private List<T> connected(TextSpan from) {
		TextSpan extent = from;
		List<T> touched = index.overlapping(extent.begin(), extent.end());
		for (TextSpan before = null; !extent.equals(before);) {
			before = extent;
			for (T each : touched) {
				extent = extent.union(place.apply(each));
			}
			touched = index.overlapping(extent.begin(), extent.end());
		}
		return touched;
	}
}
