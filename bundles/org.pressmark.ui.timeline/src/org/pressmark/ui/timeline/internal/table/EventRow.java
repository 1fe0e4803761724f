// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventStatus;
import org.pressmark.model.Participant;
import org.pressmark.model.time.Edtf;
import org.pressmark.store.EventReport;
import org.pressmark.timeline.internal.model.TimelineFlag;

/**
 * An event as a line of a table. Immutable, so that it can be sorted on any thread.
 *
 * @param id of the event
 * @param written its date as it is stored; empty when it has none
 * @param when its date; empty when it has none, or none that can be read
 * @param title what happened
 * @param category of which kind it is; may be empty
 * @param place where; may be empty
 * @param participants who took part, with their roles; may be empty
 * @param status how sure it is
 * @param evidence in how many places it is reported
 * @param outlets who reported it, each once; may be empty
 * @param flags why it wants a second look
 */
public record EventRow(String id, Optional<String> written, Optional<Edtf> when, String title, String category, String place,
		String participants, EventStatus status, int evidence, String outlets, Set<TimelineFlag> flags) {

	private static final String SEPARATOR = ", ";

	/**
	 * An event as it is now. On the thread of its view.
	 *
	 * @param when its date, as it was understood
	 * @param reports what reports it
	 * @param flags why it wants a second look
	 */
	public static EventRow of(Event event, Optional<Edtf> when, List<EventReport> reports, Set<TimelineFlag> flags) {
		return new EventRow(event.getId(), Optional.ofNullable(event.getWhen()), when,
				text(event.getTitle()), text(event.getCategory()), name(event.getPlace()),
				event.getParticipants().stream().map(EventRow::participant).filter(words -> !words.isEmpty())
						.collect(Collectors.joining(SEPARATOR)),
				event.getStatus(), reports.size(), reports.stream().map(EventReport::outlet).flatMap(Optional::stream).distinct()
						.collect(Collectors.joining(SEPARATOR)),
				flags);
	}

	private static String participant(Participant participant) {
		String name = name(participant.getEntity());
		String role = text(participant.getRole());
		return name.isEmpty() || role.isEmpty() ? name : NLS.bind(Messages.summary_role, name, role);
	}

	private static String name(Entity entity) {
		return entity == null ? "" : text(entity.getName());
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
