// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.analysis.names.KnownNames.Place;

/** Which of the names in a text are part of longer ones, or shared: the longest name wins. */
public final class LongestNames {

	/**
	 * A wanted name in a text.
	 *
	 * @param place where
	 * @param other the other name that stands against it: a longer one, or the same of another entity
	 */
	public record Candidate(Place place, Optional<Place> other) {

		/** Whether the other name is a longer one. */
		public boolean isPartOfLonger() {
			return other.filter(name -> !name.span().equals(place.span())).isPresent();
		}
	}

	private LongestNames() {
	}

	/**
	 * The wanted ones among all places, without those that are only part of a longer name of the same entity.
	 *
	 * @param places in the order of their begins and, where these are the same, of their ends
	 */
	public static List<Candidate> of(List<Place> places) {
		List<Candidate> candidates = new ArrayList<>();
		Place furthest = null;
		for (int from = 0; from < places.size();) {
			int to = from;
			int begin = places.get(from).span().begin();
			while (to < places.size() && places.get(to).span().begin() == begin) {
				to++;
			}
			List<Place> together = places.subList(from, to);
			Place longest = together.getLast();
			if (furthest == null || longest.span().end() > furthest.span().end()) {
				addAll(together, longest, candidates);
				furthest = longest;
			} else {
				addAll(together, furthest, candidates);
			}
			from = to;
		}
		return candidates;
	}

	private static void addAll(List<Place> together, Place longest, List<Candidate> candidates) {
		for (Place place : together) {
			if (!place.isWanted() || isThere(place, candidates)) {
				continue;
			}
			boolean isLonger = longest.span().contains(place.span()) && !longest.span().equals(place.span());
			if (!isLonger) {
				candidates.add(new Candidate(place, shared(place, together)));
			} else if (!isSame(longest, place)) {
				candidates.add(new Candidate(place, Optional.of(longest)));
			}
		}
	}

	/** An entity's alias may be compared like its name. */
	private static boolean isThere(Place place, List<Candidate> candidates) {
		for (int i = candidates.size() - 1; i >= 0; i--) {
			Place known = candidates.get(i).place();
			if (known.span().begin() != place.span().begin()) {
				return false;
			}
			if (known.span().equals(place.span()) && known.entityId().equals(place.entityId())) {
				return true;
			}
		}
		return false;
	}

	private static Optional<Place> shared(Place place, List<Place> together) {
		return together.stream().filter(other -> other.span().equals(place.span()) && other.entityId().isPresent()
				&& place.entityId().isPresent() && !isSame(other, place)).findFirst();
	}

	private static boolean isSame(Place one, Place other) {
		return one.entityId().equals(other.entityId());
	}
}
