// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.occurrences;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.pressmark.operations.search.NamePlace;

/**
 * What a person decided about places, which holds when they are looked for again: those that were ticked although
 * something stands against it, and those whose tick was taken away. A bit for each place. For one thread.
 */
final class Decisions {

	/** Places by article and begin. */
	private static final class Places {

		private final Map<String, BitSet> begins = new HashMap<>();

		boolean has(NamePlace place) {
			BitSet here = begins.get(place.article().id());
			return here != null && here.get(place.begin());
		}

		void set(NamePlace place, boolean isIn) {
			if (isIn) {
				begins.computeIfAbsent(place.article().id(), id -> new BitSet()).set(place.begin());
			} else if (has(place)) {
				begins.get(place.article().id()).clear(place.begin());
			}
		}
	}

	private final Places wanted = new Places();
	private final Places unwanted = new Places();

	/** Forgets all. */
	void clear() {
		wanted.begins.clear();
		unwanted.begins.clear();
	}

	/** Remembers how a place was left; nobody can decide about one that is marked already. */
	void keep(NamePlace place, boolean isTicked) {
		if (!OccurrenceWords.isMarked(place)) {
			wanted.set(place, isTicked && !place.isFree());
			unwanted.set(place, !isTicked && place.isFree());
		}
	}

	/** Whether a place is to be ticked: as it was left, or else if nothing stands against it. */
	boolean isTicked(NamePlace place) {
		return !OccurrenceWords.isMarked(place) && !unwanted.has(place) && (place.isFree() || wanted.has(place));
	}
}
