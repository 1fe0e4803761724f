// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Links, by the ids of both of their items. Immutable, and shared by the models that differ in their items only. */
final class LinksById {

	private final List<TimelineLink> links;

	/** Null until somebody asks. */
	private volatile Map<String, List<TimelineLink>> byId;

	LinksById(List<TimelineLink> links) {
		this.links = List.copyOf(links);
	}

	List<TimelineLink> all() {
		return links;
	}

	/** The links from or to an item. */
	List<TimelineLink> of(String id) {
		if (byId == null) {
			Map<String, List<TimelineLink>> found = new HashMap<>();
			for (TimelineLink link : links) {
				found.computeIfAbsent(link.fromId(), key -> new ArrayList<>()).add(link);
				found.computeIfAbsent(link.toId(), key -> new ArrayList<>()).add(link);
			}
			byId = found;
		}
		return Collections.unmodifiableList(byId.getOrDefault(id, List.of()));
	}
}
