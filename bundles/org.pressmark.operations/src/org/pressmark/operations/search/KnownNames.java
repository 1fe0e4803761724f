// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.Entity;
import org.pressmark.model.Project;
import org.pressmark.model.text.NameFinder;

/** The names that a project knows, and those that are wanted, and where they stand in a text. Immutable. */
final class KnownNames {

	/**
	 * A place of a name.
	 *
	 * @param range where
	 * @param name which
	 * @param isWanted whether it is one of those wanted
	 */
	record Place(Range range, WantedName name, boolean isWanted) {

		Optional<String> entityId() {
			return name.entityId();
		}
	}

	private final List<WantedName> names;
	private final int wanted;
	private final NameFinder finder;

	/** @param wanted may be names of the project or not */
	KnownNames(Project project, Collection<WantedName> wanted) {
		Set<WantedName> all = new LinkedHashSet<>(wanted);
		this.wanted = all.size();
		for (Entity entity : project.getEntities()) {
			all.addAll(WantedName.of(entity));
		}
		this.names = List.copyOf(all);
		this.finder = NameFinder.of(names.stream().map(WantedName::name).toList());
	}

	/** All places, in the order of their begins and, where these are the same, of their ends. */
	List<Place> in(String text) {
		List<Place> places = new ArrayList<>();
		finder.find(text, (begin, end, name) -> places.add(new Place(new Range(begin, end), names.get(name), name < wanted)));
		return places;
	}
}
