// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.pressmark.analysis.TextSpan;
import org.pressmark.analysis.names.KnownNames.Place;
import org.pressmark.analysis.names.LongestNames.Candidate;

/**
 * The known names that a text has, of names within each other the longest. What only says in which direction, and goes on
 * with another word of a name, is none: "the North" in "the North Korean leader".
 */
public final class NamesInText {

	private NamesInText() {
	}

	/**
	 * A name.
	 *
	 * @param span where
	 * @param entityIds the entities that have it; more than one where they share it
	 */
	public record Named(TextSpan span, Set<String> entityIds) {
	}

	/**
	 * Where they are, in the order of the text.
	 *
	 * @param names all of entities
	 */
	public static List<Named> of(KnownNames names, String text) {
		List<Place> places = names.in(text);
		Set<Integer> begins = places.stream().map(place -> place.span().begin()).collect(Collectors.toSet());
		List<Named> found = new ArrayList<>();
		for (Candidate candidate : LongestNames.of(places)) {
			if (!candidate.isPartOfLonger()
					&& !LongerPhrase.goesOnFromDirection(text, candidate.place().span(), begins::contains)) {
				add(candidate.place(), found);
			}
		}
		return found;
	}

	private static void add(Place place, List<Named> found) {
		Set<String> ids = new TreeSet<>(Set.of(place.entityId().orElseThrow()));
		Named last = found.isEmpty() ? null : found.getLast();
		if (last != null && last.span().equals(place.span())) {
			ids.addAll(last.entityIds());
			found.removeLast();
		}
		found.add(new Named(place.span(), Set.copyOf(ids)));
	}
}
