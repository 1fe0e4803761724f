// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.model.Event;
import org.pressmark.model.Project;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.EventTimeline;

/** Finds the events of a project by their ids, titles and dates. */
final class EventIndex {

	private record Key(String title, Optional<Edtf> when) {
	}

	private final Map<String, Event> byId = new HashMap<>();
	private final Map<String, List<Event>> byTitle;
	/** Of thousands of events, all may have one title. */
	private final Map<Key, List<Event>> byTitleAndDate;

	EventIndex(Project project) {
		project.getEvents().forEach(event -> byId.put(event.getId(), event));
		byTitle = project.getEvents().stream().collect(Collectors.groupingBy(EventIndex::title));
		byTitleAndDate = project.getEvents().stream()
				.collect(Collectors.groupingBy(event -> new Key(title(event), EventTimeline.when(event))));
	}

	private static String title(Event event) {
		return TableWords.folded(Objects.requireNonNullElse(event.getTitle(), ""));
	}

	Optional<Event> byId(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	List<Event> titled(String title) {
		return byTitle.getOrDefault(TableWords.folded(title), List.of());
	}

	/** Those of a title that are at a time, or have none. */
	List<Event> of(String title, Optional<Edtf> when) {
		return byTitleAndDate.getOrDefault(new Key(TableWords.folded(title), when), List.of());
	}
}
