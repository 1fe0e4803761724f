// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.pressmark.model.Event;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.ui.Icons;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.choosing.Choice;
import org.pressmark.ui.choosing.Names;

/** Which events there are to choose from by typing. */
public final class EventPicker {

	/** What is not among so many is found by typing more. */
	private static final int MOST = 200;

	private final List<Event> events;
	private final Map<Event, List<String>> titles = new HashMap<>();
	private final Consumer<Event> take;

	/**
	 * @param events all there are
	 * @param except those that cannot be meant
	 * @param take is given the one that a person chose
	 */
	EventPicker(List<Event> events, Collection<Event> except, Consumer<Event> take) {
		this.events = events.stream().filter(event -> !except.contains(event)).toList();
		this.take = take;
	}

	/** For what may follow an event: what begins later, then what was not over before it began; of each the earliest first. */
	public static EventPicker after(Event event, List<Event> events, Collection<Event> except, Consumer<Event> take) {
		return new EventPicker(events.stream().sorted(Comparator.comparing((Event each) -> LinkDoubts.isOver(each, event))
				.thenComparing(each -> begin(each).isBefore(begin(event))).thenComparing(EventPicker::begin)).toList(), except, take);
	}

	private static LocalDateTime begin(Event event) {
		return EventTimeline.when(event).flatMap(date -> date.earliest().or(date::latest)).orElse(LocalDateTime.MAX);
	}

	/** The choices after something was typed, the best first; all if nothing was. */
	public List<Choice> of(String typed) {
		List<Event> found = typed.isBlank() ? events : Names.rankFolded(events, typed, this::title);
		return found.stream().limit(MOST).map(this::choice).toList();
	}

	private List<String> title(Event event) {
		return titles.computeIfAbsent(event, each -> List.of(Names.fold(ModelLabels.title(each))));
	}

	private Choice choice(Event event) {
		return new Choice(ModelLabels.title(event), ModelLabels.date(Optional.ofNullable(event.getWhen())), Icons.EVENT,
				() -> take.accept(event));
	}
}
