// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.analysis.TextSpan;
import org.pressmark.model.text.NameFinder;

/** The names that a project knows, and those that are wanted, and where they stand in a text. Immutable. */
public final class KnownNames {

	/**
	 * A name.
	 *
	 * @param words as it is written
	 * @param entityId the entity that it names; empty if it is just words
	 */
	public record Name(String words, Optional<String> entityId) {
	}

	/**
	 * A place of a name.
	 *
	 * @param span where
	 * @param name which
	 * @param isWanted whether it is one of those wanted
	 */
	public record Place(TextSpan span, Name name, boolean isWanted) {

		/** The entity that is named; empty if the name is just words. */
		public Optional<String> entityId() {
			return name.entityId();
		}
	}

	/** Where others are wanted than a few of all names, nearly every stretch of a text has one. */
	private static final int FEW_OF = 8;

	private final List<Name> names;
	private final int wanted;
	private final NameFinder finder;
	/** Only of the wanted names; empty if these are not few. */
	private final Optional<NameFinder> wantedFinder;

	private KnownNames(Set<Name> all, int wanted) {
		this.wanted = wanted;
		this.names = List.copyOf(all);
		List<String> words = names.stream().map(Name::words).toList();
		this.finder = NameFinder.of(words);
		this.wantedFinder = this.wanted < words.size() / FEW_OF ? Optional.of(NameFinder.of(words.subList(0, this.wanted)))
				: Optional.empty();
	}

	/**
	 * Finds these names.
	 *
	 * @param wanted may be known ones or not
	 * @param known all others
	 */
	public static KnownNames of(Collection<Name> wanted, Collection<Name> known) {
		Set<Name> all = new LinkedHashSet<>(wanted);
		int count = all.size();
		all.addAll(known);
		return new KnownNames(all, count);
	}

	/** All places, in the order of their begins and, where these are the same, of their ends. */
	public List<Place> in(String text) {
		List<Place> places = new ArrayList<>();
		finder.find(text, taking(places));
		return places;
	}

	/** As {@link #in}, but of the names that are not wanted only those that a wanted one may lie in. */
	public List<Place> around(String text) {
		if (wantedFinder.isEmpty()) {
			return in(text);
		}
		List<Place> places = new ArrayList<>();
		int[] lookedAt = { 0 };
		wantedFinder.get().find(text, (begin, end, name) -> {
			if (begin >= lookedAt[0]) {
				int from = Math.max(lookedAt[0], finder.earliestBegin(text, begin));
				lookedAt[0] = begin + Character.charCount(text.codePointAt(begin));
				finder.find(text, from, lookedAt[0], taking(places));
			}
		});
		return places;
	}

	private NameFinder.Found taking(List<Place> places) {
		return (begin, end, name) -> places.add(new Place(new TextSpan(begin, end), names.get(name), name < wanted));
	}
}
