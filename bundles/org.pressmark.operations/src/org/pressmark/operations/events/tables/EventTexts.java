// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.operations.events.exchange.ExportedEvent;
import org.pressmark.operations.events.tables.PlannedEvent.Part;

/** What an event says, as the tables have it that are written of it. A cell that says the same changes nothing. */
final class EventTexts {

	private EventTexts() {
	}

	static String of(Optional<Event> event, EventColumn column) {
		return event.map(each -> of(each, column)).orElse("");
	}

	private static String of(Event event, EventColumn column) {
		String text = switch (column) {
		case ID -> event.getId();
		case TITLE -> event.getTitle();
		case WHEN -> event.getWhen();
		case START, END -> null;
		case PARTICIPANTS -> String.join("; ", ExportedEvent.participants(event));
		case PLACE -> event.getPlace() == null ? null : event.getPlace().getName();
		case CATEGORY -> event.getCategory();
		case STATUS -> event.getStatus().getLiteral();
		case NOTES -> event.getNotes();
		};
		return Objects.requireNonNullElse(text, "").strip();
	}

	static List<Part> participants(Event event) {
		return event.getParticipants().stream().filter(each -> each.getEntity() != null).map(
				each -> part(each.getEntity(), Optional.ofNullable(each.getRole()))).toList();
	}

	static Optional<Part> place(Event event) {
		return Optional.ofNullable(event.getPlace()).map(entity -> part(entity, Optional.empty()));
	}

	static String words(Part part) {
		return part.role().map(role -> ExportedEvent.participant(part.name(), role)).orElse(part.name());
	}

	private static Part part(Entity entity, Optional<String> role) {
		return new Part(Optional.of(entity.getId()), Objects.requireNonNullElse(entity.getName(), ""), role);
	}
}
