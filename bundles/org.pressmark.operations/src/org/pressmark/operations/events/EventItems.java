// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventLinkKind;
import org.pressmark.model.Participant;
import org.pressmark.model.Project;
import org.pressmark.store.EventReport;
import org.pressmark.timeline.internal.model.TimelineFlag;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLink;
import org.pressmark.timeline.internal.model.TimelineReport;

/**
 * What a timeline shows of single events.
 *
 * @param reports who reported them
 * @param lanes by what they are put into lanes
 * @param filter which of them are shown
 * @param categories all kinds of events of the project, in the order in which they occur
 * @param colors which colours they have
 * @param naming tells in which lanes they lie
 */
record EventItems(EventReports reports, EventLanes lanes, EventFilter filter, List<String> categories,
		EventColors colors, EventLanes.Naming naming) {

	static EventItems of(Project project, EventReports reports, EventLanes lanes, EventFilter filter) {
		List<String> categories = categories(project);
		return new EventItems(reports, lanes, filter, categories, EventColors.of(project, categories), lanes.naming(project));
	}

	/** The items of an event, one for each lane in which it lies; none if it is not shown. */
	Stream<TimelineItem> of(Event event) {
		List<EventReport> known = reports.of(event.getId());
		if (!filter.shows(event, known)) {
			return Stream.empty();
		}
		TimelineItem first = item(event, known);
		List<String> names = naming.of(event, known);
		// Whatever has no date lies beside all lanes.
		long count = first.when().isEmpty() ? 1 : names.size();
		return names.stream().limit(count).map(name -> inLane(first, name));
	}

	/** What an event leads to; nothing if it is not shown. */
	Stream<TimelineLink> links(Event event) {
		if (event.getLinks().isEmpty() || !filter.shows(event, reports.of(event.getId()))) {
			return Stream.empty();
		}
		return event.getLinks().stream().filter(link -> link.getTarget() != null)
				.map(link -> new TimelineLink(event.getId(), link.getTarget().getId(),
						link.getKind() == EventLinkKind.CAUSES ? TimelineLink.Kind.CAUSES : TimelineLink.Kind.FOLLOWED_BY));
	}

	static List<String> categories(Project project) {
		return project.getEvents().stream().map(EventItems::category).distinct().toList();
	}

	static String category(Event event) {
		return Objects.requireNonNullElse(event.getCategory(), "");
	}

	private TimelineItem item(Event event, List<EventReport> known) {
		String category = category(event);
		EventColors.Look look = colors.of(category, known);
		return new TimelineItem(event.getId(), Objects.requireNonNullElse(event.getTitle(), ""), EventTimeline.when(event),
				category, look.color(), look.glyph(), category,
				flags(event, known),
				event.getParticipants().stream().map(Participant::getEntity).filter(Objects::nonNull).map(Entity::getName)
						.filter(Objects::nonNull).distinct().toList(),
				known.stream().map(EventItems::report).toList());
	}

	private TimelineItem inLane(TimelineItem item, String name) {
		TimelineItem in = name.equals(item.lane()) ? item : item.inLane(name);
		return lanes == EventLanes.CODE
				? colors.ofLane(name).map(look -> in.withColor(look.color(), look.glyph())).orElse(in) : in;
	}

	/** While nothing is known of who reports what, nothing has no evidence. */
	private Set<TimelineFlag> flags(Event event, List<EventReport> known) {
		Set<TimelineFlag> flags = EnumSet.noneOf(TimelineFlag.class);
		for (Disagreement.Kind kind : Disagreement.of(event, known).map(Disagreement::kinds).orElse(Set.of())) {
			flags.add(switch (kind) {
			case DATE, DESCRIPTION -> TimelineFlag.OUTLETS_DIFFER;
			case RECORDED_DATE -> TimelineFlag.OTHER_DATE;
			case ONE_SOURCE_DATE, RECORDED_DESCRIPTION -> TimelineFlag.SOURCE_DIFFERS;
			case STATUS -> TimelineFlag.DISPUTED;
			});
		}
		if (known.isEmpty() && reports != EventReports.NONE) {
			flags.add(TimelineFlag.UNREPORTED);
		}
		return flags;
	}

	private static TimelineReport report(EventReport report) {
		return new TimelineReport(report.outlet().orElse(""), report.published(), report.articleId());
	}
}
