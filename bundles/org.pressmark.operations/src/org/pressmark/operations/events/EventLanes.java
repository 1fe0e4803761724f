// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.Participant;
import org.pressmark.model.Project;
import org.pressmark.store.EventReport;
import org.pressmark.timeline.internal.model.LaneSubject;

/** By what the events of a timeline are put into lanes. An event may lie in several: one for each who takes part in it, say. */
public enum EventLanes {

	/** All in one lane, which has no name. */
	NONE,
	/** By the kind of event. */
	CATEGORY,
	/** By who takes part. */
	ACTOR,
	/** By the countries that take part, or in which it takes place. */
	COUNTRY,
	/** By where it takes place. */
	PLACE,
	/** By who reported it. */
	OUTLET,
	/** By the codes of the passages in which it is reported. */
	CODE;

	/** Tells in which lanes events lie. */
	@FunctionalInterface
	public interface Naming {

		/**
		 * The names of the lanes in which an event lies, each once.
		 *
		 * @param reports what reports the event
		 * @return at least one; the empty name where nothing is known
		 */
		List<String> of(Event event, List<EventReport> reports);
	}

	/** What lanes without a name lack. */
	LaneSubject subject() {
		return switch (this) {
		case NONE, CATEGORY -> LaneSubject.CATEGORY;
		case ACTOR -> LaneSubject.ACTOR;
		case COUNTRY -> LaneSubject.COUNTRY;
		case PLACE -> LaneSubject.PLACE;
		case OUTLET -> LaneSubject.OUTLET;
		case CODE -> LaneSubject.CODE;
		};
	}

	/** The lanes of the events of a project, which code has which name being as it is now. */
	public Naming naming(Project project) {
		Map<String, String> codeNames = new HashMap<>();
		if (this == CODE) {
			project.getCodes().forEach(code -> addNames(code, codeNames));
		}
		return (event, reports) -> names(event, reports, codeNames::get);
	}

	private List<String> names(Event event, List<EventReport> reports, Function<String, String> codeName) {
		Stream<String> known = switch (this) {
		case NONE -> Stream.<String>empty();
		case CATEGORY -> Stream.ofNullable(event.getCategory());
		case ACTOR -> participants(event).map(Entity::getName);
		case COUNTRY -> Stream.concat(participants(event), Stream.ofNullable(event.getPlace()))
				.filter(entity -> entity.getType() == EntityType.COUNTRY).map(Entity::getName);
		case PLACE -> Stream.ofNullable(event.getPlace()).map(Entity::getName);
		case OUTLET -> reports.stream().map(EventReport::outlet).flatMap(Optional::stream);
		case CODE -> reports.stream().flatMap(report -> report.codes().stream()).map(codeName);
		};
		List<String> names = known.filter(Objects::nonNull).distinct().toList();
		return names.isEmpty() ? List.of("") : names;
	}

	private static void addNames(Code code, Map<String, String> names) {
		names.put(code.getId(), code.getName());
		code.getCodes().forEach(each -> addNames(each, names));
	}

	private static Stream<Entity> participants(Event event) {
		return event.getParticipants().stream().map(Participant::getEntity).filter(Objects::nonNull);
	}
}
