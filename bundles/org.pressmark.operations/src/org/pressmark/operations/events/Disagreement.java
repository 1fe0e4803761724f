// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
		/** One gives dates that have no moment in common, and contradicts nobody else. */
		ONE_SOURCE_DATE,
		/** One describes the event otherwise than another, who describes it as it is recorded. */
		DESCRIPTION,
		/** All who describe it at all describe it otherwise than it is recorded. */
		RECORDED_DESCRIPTION,
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
			kinds.add(ofDates(recorded, reports));
		}
		if (reports.stream().anyMatch(EventReport::differs)) {
			kinds.add(ofDescriptions(reports));
		}
		if (event.getStatus() == EventStatus.DISPUTED) {
			kinds.add(Kind.STATUS);
		}
		return kinds.isEmpty() ? Optional.empty()
				: Optional.of(new Disagreement(event.getId(), kinds, recorded, voices));
	}

	private static Kind ofDates(Optional<Edtf> recorded, List<EventReport> reports) {
		List<Said> said = reports.stream().flatMap(report -> report.says().map(date -> new Said(source(report), date)).stream())
				.distinct().toList();
		if (said.stream().anyMatch(one -> said.stream().anyMatch(one::contradicts))) {
			return Kind.DATE;
		}
		boolean isOther = recorded.filter(date -> said.stream().anyMatch(each -> DateConflict.is(date, each.date()))).isPresent();
		return isOther ? Kind.RECORDED_DATE : Kind.ONE_SOURCE_DATE;
	}

	private static Kind ofDescriptions(List<EventReport> reports) {
		Map<Boolean, Set<String>> sources = reports.stream().collect(Collectors.partitioningBy(EventReport::differs,
				Collectors.mapping(Disagreement::source, Collectors.toSet())));
		boolean isAmongSources = sources.get(true).stream()
				.anyMatch(one -> sources.get(false).stream().anyMatch(other -> !other.equals(one)));
		return isAmongSources ? Kind.DESCRIPTION : Kind.RECORDED_DESCRIPTION;
	}

	/** The outlet; an article of which nobody knows who published it is a source of its own. */
	private static String source(EventReport report) {
		return report.outlet().orElse(report.articleId());
	}

	/** A date, and who gives it. */
	private record Said(String source, Edtf date) {

		boolean contradicts(Said other) {
			return !source.equals(other.source) && DateConflict.is(date, other.date);
		}
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
