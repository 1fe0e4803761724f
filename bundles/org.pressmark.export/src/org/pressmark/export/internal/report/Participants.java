// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.model.Event;
import org.pressmark.model.Participant;

/** Who takes part in an event. */
public final class Participants {

	private Participants() {
	}

	/** The names with their roles; empty when nobody is known. */
	public static String inWords(Event event, Report report) {
		return event.getParticipants().stream().flatMap(participant -> inWords(participant, report).stream())
				.collect(Collectors.joining(report.words().of("list_comma")));
	}

	private static Optional<String> inWords(Participant participant, Report report) {
		Optional<String> role = Optional.ofNullable(participant.getRole()).filter(text -> !text.isBlank());
		return report.name(participant.getEntity())
				.map(name -> role.map(text -> report.words().of("counted", name, text)).orElse(name));
	}
}
