// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.store.AnnotationRow;
import org.pressmark.store.EventReport;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/**
 * What merging or deleting events touches, to be shown before it is done.
 *
 * @param evidence how many marks are evidence of one of them
 * @param articles in how many articles
 * @param outlets the names of the outlets that report one of them, each once, in their order
 * @param leadingTo how many other events lead to one of them
 * @param first the first of the evidence, with the words around it
 */
public record EventsTouched(int evidence, int articles, List<String> outlets, int leadingTo, List<AnnotationRow> first) {

	/** How many places are enough to see what is meant. */
	public static final int FIRST = 5;

	/** Copies the lists. */
	public EventsTouched {
		outlets = List.copyOf(outlets);
		first = List.copyOf(first);
	}

	/** What has to do with one of these events. */
	public static EventsTouched by(ProjectReader reader, Collection<String> eventIds) throws StoreException {
		Set<String> ids = Set.copyOf(eventIds);
		List<EventReport> reports = reader.events().reports(ids);
		List<String> evidence = reader.events().evidence(ids);
		Set<String> leading = reader.events().leadingTo(ids).stream().filter(id -> !ids.contains(id))
				.collect(Collectors.toSet());
		return new EventsTouched(evidence.size(), (int) reports.stream().map(EventReport::articleId).distinct().count(),
				reports.stream().flatMap(each -> each.outlet().stream()).distinct().sorted().toList(), leading.size(),
				first(reader, evidence));
	}

	private static List<AnnotationRow> first(ProjectReader reader, List<String> evidence) throws StoreException {
		List<AnnotationRow> first = new ArrayList<>();
		for (String id : evidence.subList(0, Math.min(FIRST, evidence.size()))) {
			reader.annotation(id).ifPresent(first::add);
		}
		return first;
	}

	/** Whether nothing has to do with them. */
	public boolean isNothing() {
		return evidence + leadingTo == 0;
	}
}
