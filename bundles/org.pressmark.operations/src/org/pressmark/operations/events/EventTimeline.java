// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.model.Event;
import org.pressmark.model.EventStatus;
import org.pressmark.model.Project;
import org.pressmark.model.color.Palette;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimelineGlyph;
import org.pressmark.timeline.TimelineItem;
import org.pressmark.timeline.TimelineLane;
import org.pressmark.timeline.TimelineModel;

/**
 * A project's events as a timeline: a lane, a colour and a form for each category, in the order in which the
 * categories occur in the project.
 */
public final class EventTimeline {

	/** From so many on it is as quick to begin anew. */
	private static final int MOST_CHANGES = 50;

	private EventTimeline() {
	}

	/** The timeline of all events of a project, those without a category in a lane without a name. */
	public static TimelineModel of(Project project) {
		List<String> categories = categories(project);
		return TimelineModel.of(project.getEvents().stream().map(event -> item(event, categories)).toList(), categories);
	}

	/**
	 * The timeline after some events changed. The same as {@link #of(Project)}, and quicker: what did not change is that
	 * of the timeline before.
	 *
	 * @param before the timeline of all events before
	 * @param changedIds the events that came, went or changed since
	 */
	public static TimelineModel of(Project project, TimelineModel before, Set<String> changedIds) {
		List<String> categories = categories(project);
		if (changedIds.size() > MOST_CHANGES || !categories.equals(before.lanes().stream().map(TimelineLane::name).toList())) {
			return of(project);
		}
		TimelineModel now = before;
		for (TimelineItem old : before.items().filter(item -> changedIds.contains(item.id())).toList()) {
			now = now.without(old);
		}
		List<TimelineItem> changed = project.getEvents().stream().filter(event -> changedIds.contains(event.getId()))
				.map(event -> item(event, categories)).toList();
		for (TimelineItem item : changed) {
			now = now.with(item);
		}
		boolean isUndatedChanged = changed.stream().anyMatch(item -> item.when().isEmpty());
		return isUndatedChanged ? now.withUndated(inOrder(project, now.undated())) : now;
	}

	private static List<TimelineItem> inOrder(Project project, List<TimelineItem> items) {
		Map<String, TimelineItem> byId = items.stream().collect(Collectors.toMap(TimelineItem::id, item -> item));
		return project.getEvents().stream().map(event -> byId.get(event.getId())).filter(Objects::nonNull).toList();
	}

	/** An event's date; empty if it has none, or none that can be read. */
	public static Optional<Edtf> when(Event event) {
		// What is no date lies with the undated ones until somebody corrects it; check names it.
		return Optional.ofNullable(event.getWhen()).flatMap(Edtf::tryParse);
	}

	private static List<String> categories(Project project) {
		return project.getEvents().stream().map(EventTimeline::category).distinct().toList();
	}

	private static TimelineItem item(Event event, List<String> categories) {
		String category = category(event);
		int index = categories.indexOf(category);
		TimelineGlyph[] glyphs = TimelineGlyph.values();
		return new TimelineItem(event.getId(), event.getTitle() == null ? "" : event.getTitle(), when(event), category, //$NON-NLS-1$
				Palette.color(index), glyphs[index % glyphs.length], category,
				event.getStatus() == EventStatus.DISPUTED);
	}

	private static String category(Event event) {
		return event.getCategory() == null ? "" : event.getCategory(); //$NON-NLS-1$
	}
}
