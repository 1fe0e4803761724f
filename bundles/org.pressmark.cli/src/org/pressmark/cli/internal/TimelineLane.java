// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.model.Project;
import org.pressmark.operations.events.EventLanes;

/**
 * Events that belong together.
 *
 * @param name by what; empty for those of which that is not known
 * @param entries the events in their order
 */
record TimelineLane(String name, List<TimelineEntry> entries) {

	/** By how many events they have, then by name; that of what is not known comes last. */
	private static final Comparator<TimelineLane> ORDER = Comparator
			.<TimelineLane, Boolean>comparing(lane -> lane.name().isEmpty())
			.thenComparing(lane -> -lane.entries().size()).thenComparing(TimelineLane::name);

	/** An event may be in several. */
	static List<TimelineLane> of(List<TimelineEntry> entries, Project project, EventLanes lanes) {
		Map<String, List<TimelineEntry>> byName = new LinkedHashMap<>();
		EventLanes.Naming naming = lanes.naming(project);
		for (TimelineEntry entry : entries) {
			naming.of(entry.event(), entry.reports())
					.forEach(name -> byName.computeIfAbsent(name, each -> new ArrayList<>()).add(entry));
		}
		return byName.entrySet().stream().map(lane -> new TimelineLane(lane.getKey(), lane.getValue())).sorted(ORDER)
				.toList();
	}
}
