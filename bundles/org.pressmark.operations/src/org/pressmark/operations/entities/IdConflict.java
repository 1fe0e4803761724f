// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.lookup.CollectionId;

/**
 * That somebody else's collection has several entities apart: a reason to look there before they are made one. Two entities
 * of which one has no id there, or that have one in common, are not apart.
 *
 * @param scheme the collection: {@code wikidata}, say
 * @param values what the entities are called there, each once, in their order
 */
public record IdConflict(String scheme, List<String> values) {

	public IdConflict {
		values = List.copyOf(values);
	}

	/** What speaks against these entities being the same; a collection each, in the order of their names. */
	public static List<IdConflict> among(List<KnownEntity> entities) {
		Set<String> schemes = entities.stream().flatMap(each -> each.externalIds().stream()).map(CollectionId::scheme)
				.collect(Collectors.toCollection(TreeSet::new));
		List<IdConflict> conflicts = new ArrayList<>();
		for (String scheme : schemes) {
			List<List<String>> ids = entities.stream().map(each -> values(each, scheme)).filter(each -> !each.isEmpty()).toList();
			if (areApart(ids)) {
				conflicts.add(new IdConflict(scheme, ids.stream().flatMap(List::stream).distinct().toList()));
			}
		}
		return conflicts;
	}

	/** That, in words, for a person; part of a sentence. */
	public static String explanation(List<IdConflict> conflicts) {
		return conflicts.stream().map(each -> NLS.bind(Messages.ids_different, each.scheme, String.join(", ", each.values)))
				.collect(Collectors.joining("; "));
	}

	private static List<String> values(KnownEntity entity, String scheme) {
		return entity.externalIds().stream().filter(id -> id.scheme().equals(scheme)).map(CollectionId::value).toList();
	}

	private static boolean areApart(List<List<String>> ids) {
		for (int i = 1; i < ids.size(); i++) {
			List<String> here = ids.get(i);
			if (ids.subList(0, i).stream().anyMatch(other -> Collections.disjoint(other, here))) {
				return true;
			}
		}
		return false;
	}
}
