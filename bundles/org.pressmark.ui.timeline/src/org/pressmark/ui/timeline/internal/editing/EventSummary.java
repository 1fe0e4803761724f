// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Participant;
import org.pressmark.ui.ModelLabels;

/** All that is known of an event, to be read without opening it. */
public final class EventSummary {

	/** What stands between two things that are known. */
	public static final String SEPARATOR = " \u00b7 ";

	private EventSummary() {
	}

	/** In one line, for the status line. */
	public static String line(Event event) {
		return String.join(SEPARATOR, parts(event));
	}

	/** One by one, the title first. */
	public static List<String> parts(Event event) {
		List<String> parts = new ArrayList<>();
		parts.add(ModelLabels.title(event));
		parts.add(ModelLabels.date(Optional.ofNullable(event.getWhen())));
		parts.add(kind(event));
		String participants = event.getParticipants().stream().map(EventSummary::participant).flatMap(Optional::stream)
				.collect(Collectors.joining(", "));
		if (!participants.isEmpty()) {
			parts.add(NLS.bind(Messages.summary_participants, participants));
		}
		name(event.getPlace()).ifPresent(place -> parts.add(NLS.bind(Messages.summary_place, place)));
		return parts;
	}

	private static String kind(Event event) {
		String status = ModelLabels.status(event.getStatus());
		return text(event.getCategory()).map(category -> category + SEPARATOR + status).orElse(status);
	}

	private static Optional<String> participant(Participant participant) {
		return name(participant.getEntity()).map(name -> text(participant.getRole())
				.map(role -> NLS.bind(Messages.summary_role, name, role)).orElse(name));
	}

	private static Optional<String> name(Entity entity) {
		return Optional.ofNullable(entity).flatMap(each -> text(each.getName()));
	}

	private static Optional<String> text(String text) {
		return Optional.ofNullable(text).filter(each -> !each.isBlank());
	}
}
