// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.model.Event;
import org.pressmark.model.Project;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLink;

/**
 * Makes the timeline of very many events step by step, so that whoever's thread the project's objects belong to can do
 * something else in between. If the project changes before it has gone through all events, it has to be begun anew.
 */
public final class EventTimelineSteps {

	/**
	 * An event that is shown.
	 *
	 * @param item its item, of several lanes that in any one
	 */
	public record Shown(Event event, TimelineItem item) {
	}

	private final EventItems items;
	private final List<Event> events;
	private final List<EventTimeline.Entry> entries;
	private final List<TimelineLink> links = new ArrayList<>();

	/**
	 * Begins; on the thread of the project's objects.
	 *
	 * @param reports who reported them
	 * @param lanes by what they are put into lanes
	 * @param filter which of them are shown
	 */
	public EventTimelineSteps(Project project, EventReports reports, EventLanes lanes, EventFilter filter) {
		items = EventItems.of(project, reports, lanes, filter);
		events = List.copyOf(project.getEvents());
		entries = new ArrayList<>(events.size());
	}

	/**
	 * Goes through some more events, in their order; on the thread of the project's objects.
	 *
	 * @param most how many
	 * @return those of them that are shown
	 */
	public List<Shown> next(int most) {
		List<Shown> shown = new ArrayList<>();
		List<Event> some = events.subList(entries.size(), entries.size() + Math.min(most, events.size() - entries.size()));
		for (Event event : some) {
			EventTimeline.Entry entry = EventTimeline.Entry.of(event, items);
			entries.add(entry);
			items.links(event).forEach(links::add);
			if (!entry.items().isEmpty()) {
				shown.add(new Shown(event, entry.items().getFirst()));
			}
		}
		return shown;
	}

	/** Whether it has gone through all events. */
	public boolean isDone() {
		return entries.size() == events.size();
	}

	/** The timeline of the events that it has gone through. On any thread: what it is made of no longer changes. */
	public EventTimeline finish() {
		EventTimeline timeline = EventTimeline.of(items, entries, links);
		timeline.model().prepared();
		return timeline;
	}
}
