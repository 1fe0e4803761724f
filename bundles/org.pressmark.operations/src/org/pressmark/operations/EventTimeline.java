// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.Event;
import org.pressmark.model.EventStatus;
import org.pressmark.model.Project;
import org.pressmark.model.color.Palette;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfException;
import org.pressmark.timeline.TimelineGlyph;
import org.pressmark.timeline.TimelineItem;
import org.pressmark.timeline.TimelineModel;

/**
 * A project's events as a timeline: a lane, a colour and a form for each category, in the order in which the
 * categories occur in the project.
 */
public final class EventTimeline {

	private EventTimeline() {
	}

	/** The timeline of all events of a project, those without a category in a lane without a name. */
	public static TimelineModel of(Project project) {
		List<String> categories = categories(project);
		return TimelineModel.of(project.getEvents().stream().map(event -> item(event, categories)).toList(), categories);
	}

	/** An event's date; empty if it has none, or none that can be read. */
	public static Optional<Edtf> when(Event event) {
		try {
			return Optional.ofNullable(event.getWhen()).map(Edtf::parse);
		} catch (EdtfException e) {
			// It lies with the undated ones until somebody corrects it; check names it.
			return Optional.empty();
		}
	}

	private static List<String> categories(Project project) {
		List<String> categories = new ArrayList<>();
		for (Event event : project.getEvents()) {
			String category = category(event);
			if (!categories.contains(category)) {
				categories.add(category);
			}
		}
		return categories;
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
