// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventLink;
import org.pressmark.model.EventStatus;
import org.pressmark.model.Participant;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.EventTimeline;

/**
 * An event for other programs, all that it refers to by name. Immutable.
 *
 * @param id its id in the project
 * @param title what happened
 * @param when when it takes place, if known
 * @param participants the names of those who take part, each with its role in parentheses if that is known
 * @param place where, if known
 * @param category of which kind, if known
 * @param status how sure it is
 * @param notes what somebody wanted to remember, if anything
 * @param reports who reported it, each article once
 * @param links what it leads to, in words: "causes Talks"
 */
public record ExportedEvent(String id, String title, Optional<Edtf> when, List<String> participants, Optional<String> place,
		Optional<String> category, EventStatus status, Optional<String> notes, List<ExportedReport> reports,
		List<String> links) {

	/** Copies the lists. */
	public ExportedEvent {
		participants = List.copyOf(participants);
		reports = List.copyOf(reports);
		links = List.copyOf(links);
	}

	static ExportedEvent of(Event event, List<ExportedReport> reports) {
		return new ExportedEvent(event.getId(), Objects.requireNonNullElse(event.getTitle(), ""), EventTimeline.when(event),
				participants(event),
				Optional.ofNullable(event.getPlace()).map(Entity::getName), Optional.ofNullable(event.getCategory()),
				event.getStatus(), Optional.ofNullable(event.getNotes()), reports,
				event.getLinks().stream().filter(each -> each.getTarget() != null).map(ExportedEvent::words).toList());
	}

	/** The names of those who take part in an event, each with its role in parentheses if that is known. */
	public static List<String> participants(Event event) {
		return event.getParticipants().stream().filter(each -> each.getEntity() != null).map(ExportedEvent::name).toList();
	}

	private static String name(Participant participant) {
		String name = Objects.requireNonNullElse(participant.getEntity().getName(), "");
		return participant.getRole() == null ? name : participant(name, participant.getRole());
	}

	/** Somebody who takes part as something. */
	public static String participant(String name, String role) {
		return NLS.bind(Messages.event_participant, name, role);
	}

	private static String words(EventLink link) {
		return NLS.bind(switch (link.getKind()) {
		case CAUSES -> Messages.link_causes;
		case FOLLOWED_BY -> Messages.link_followedBy;
		}, link.getTarget().getTitle());
	}
}
