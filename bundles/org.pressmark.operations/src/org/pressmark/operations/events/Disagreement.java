// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.Event;
import org.pressmark.model.EventStatus;
import org.pressmark.model.time.Edtf;
import org.pressmark.store.EventReport;

/**
 * That not all that is known of an event can be right, with what each source says.
 *
 * @param eventId the event
 * @param kinds in what they disagree; at least one
 * @param recorded when the event takes place as it is recorded; empty if undated
 * @param voices what each source says, in the order of the reports
 */
public record Disagreement(String eventId, Set<Kind> kinds, Optional<Edtf> recorded, List<Voice> voices) {

	/** In what sources disagree. */
	public enum Kind {
		/** One dates the event otherwise than another: the dates have no moment in common. */
		DATE,
		/** They can all be right, but the event is recorded with a date with which one of them cannot be. */
		RECORDED_DATE,
		/** One describes the event otherwise than it is recorded. */
		DESCRIPTION,
		/** Somebody said that the event is disputed. */
		STATUS
	}

	/**
	 * What one source says.
	 *
	 * @param report the evidence
	 * @param isOtherDate whether its date cannot be right if that of the event, or of another source, is
	 */
	public record Voice(EventReport report, boolean isOtherDate) {
	}

	/** Copies the collections. */
	public Disagreement {
		kinds = Set.copyOf(kinds);
		voices = List.copyOf(voices);
	}

	/**
	 * What sources disagree in about an event.
	 *
	 * @param reports what reports the event
	 * @return empty if all that is known can be right
	 */
	public static Optional<Disagreement> of(Event event, List<EventReport> reports) {
		Optional<Edtf> recorded = EventTimeline.when(event);
		List<Voice> voices = voices(recorded, reports);
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		if (voices.stream().anyMatch(Voice::isOtherDate)) {
			boolean isAmongSources = voices(Optional.empty(), reports).stream().anyMatch(Voice::isOtherDate);
			kinds.add(isAmongSources ? Kind.DATE : Kind.RECORDED_DATE);
		}
		if (reports.stream().anyMatch(EventReport::differs)) {
			kinds.add(Kind.DESCRIPTION);
		}
		if (event.getStatus() == EventStatus.DISPUTED) {
			kinds.add(Kind.STATUS);
		}
		return kinds.isEmpty() ? Optional.empty()
				: Optional.of(new Disagreement(event.getId(), kinds, recorded, voices));
	}

	/** Each date is compared with the recorded one and with each other one, of which there are few different ones. */
	private static List<Voice> voices(Optional<Edtf> recorded, List<EventReport> reports) {
		List<Edtf> dates = new ArrayList<>(reports.stream().map(EventReport::says).flatMap(Optional::stream).distinct().toList());
		recorded.ifPresent(dates::add);
		return reports.stream()
				.map(report -> new Voice(report,
						report.says().map(date -> dates.stream().anyMatch(other -> DateConflict.is(date, other))).orElse(false)))
				.toList();
	}
}
