// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.model.Event;
import org.pressmark.model.EventLink;

/** Events that lead to themselves by way of others, for a person to know of. */
public final class EventCircle {

	private EventCircle() {
	}

	/**
	 * The circle that would close, or closed, with a link. Looks at what the later event leads to, the nearest first.
	 *
	 * @param from the earlier event, with all events loaded that it has to do with
	 * @param to the later one
	 * @return from the earlier event by the shortest way back to it, which comes last too; empty if there is none
	 */
	public static List<Event> closedBy(Event from, Event to) {
		Map<Event, Event> cameFrom = new HashMap<>();
		Deque<Event> open = new ArrayDeque<>(List.of(to));
		cameFrom.put(to, from);
		while (!open.isEmpty()) {
			Event event = open.remove();
			if (event == from) {
				return way(from, cameFrom);
			}
			for (EventLink link : event.getLinks()) {
				if (link.getTarget() != null && cameFrom.putIfAbsent(link.getTarget(), event) == null) {
					open.add(link.getTarget());
				}
			}
		}
		return List.of();
	}

	private static List<Event> way(Event from, Map<Event, Event> cameFrom) {
		List<Event> way = new ArrayList<>(List.of(from));
		Event event = cameFrom.get(from);
		while (event != from) {
			way.addFirst(event);
			event = cameFrom.get(event);
		}
		way.addFirst(from);
		return way;
	}
}
