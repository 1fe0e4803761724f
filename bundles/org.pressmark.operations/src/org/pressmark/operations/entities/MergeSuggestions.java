// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.model.names.NameReason;
import org.pressmark.model.names.NamedThing;
import org.pressmark.model.names.SimilarNames;
import org.pressmark.model.names.SimilarPair;

/** Looks through a whole registry for entities that may be the same. */
public final class MergeSuggestions {

	/** What is left of the likelihood where somebody else's collection has the two apart. */
	private static final double APART = 0.3;

	private MergeSuggestions() {
	}

	/**
	 * The suggestions, the likeliest first, of equal ones in the order of the registry. Never of entities that were declared
	 * distinct, nor of different types, unless one is of the type other or their names are the same. Those that some other
	 * collection, Wikidata say, has apart are unlikely however alike their names are. For ten thousand
	 * entities it takes a second or so: not for the UI thread. Any other thread may ask.
	 */
	public static List<MergeSuggestion> among(List<RegistryEntry> registry) {
		List<NamedThing> things = registry.stream().map(each -> thing(each.entity())).toList();
		List<MergeSuggestion> suggestions = new ArrayList<>();
		for (SimilarPair pair : SimilarNames.among(things, (one, other) -> isOpen(registry.get(one), registry.get(other)))) {
			suggestions.add(suggestion(pair, registry.get(pair.first()), registry.get(pair.second())));
		}
		suggestions.sort(Comparator.comparingDouble(MergeSuggestion::score).reversed());
		return suggestions;
	}

	private static NamedThing thing(KnownEntity entity) {
		return new NamedThing(entity.type(), Stream.concat(Stream.of(entity.name()), entity.aliases().stream()).toList(),
				entity.externalIds().stream().map(id -> id.scheme() + ' ' + id.value()).collect(Collectors.toSet()));
	}

	private static boolean isOpen(RegistryEntry one, RegistryEntry other) {
		return !one.entity().distinctFrom().contains(other.entity().id())
				&& !other.entity().distinctFrom().contains(one.entity().id());
	}

	private static MergeSuggestion suggestion(SimilarPair pair, RegistryEntry first, RegistryEntry second) {
		double score = score(pair, first.entity(), second.entity());
		boolean isFirst = isKept(first, second);
		return isFirst
				? new MergeSuggestion(first.entity(), second.entity(), score, pair.reason(), pair.firstName(),
						pair.secondName())
				: new MergeSuggestion(second.entity(), first.entity(), score, pair.reason(), pair.secondName(),
						pair.firstName());
	}

	private static double score(SimilarPair pair, KnownEntity first, KnownEntity second) {
		boolean areApart = pair.reason() != NameReason.SAME_ID && !IdConflict.among(List.of(first, second)).isEmpty();
		return areApart ? pair.score() * APART : pair.score();
	}

	private static boolean isKept(RegistryEntry one, RegistryEntry other) {
		int difference = one.counts().total() - other.counts().total();
		return difference > 0 || difference == 0 && one.entity().name().length() >= other.entity().name().length();
	}
}
