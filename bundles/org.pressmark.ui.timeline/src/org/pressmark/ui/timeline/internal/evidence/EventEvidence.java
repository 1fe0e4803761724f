// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.evidence;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.Event;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.Disagreement;
import org.pressmark.store.EventReport;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.ui.fields.DateSource;

/**
 * What is known of an event besides itself.
 *
 * @param eventId which event
 * @param reports all that report it
 * @param rows the first of them with their words
 * @param leadingTo the ids of the events that lead to it
 */
public record EventEvidence(String eventId, List<EventReport> reports, List<EvidenceRow> rows, List<String> leadingTo) {

	/** More are in the list of all evidence: nobody reads so many in a form. */
	static final int MOST = 500;

	/** Reads it. On the reader's thread. */
	public static EventEvidence read(ProjectReader reader, String eventId) throws StoreException {
		List<EventReport> reports = reader.events().reports(List.of(eventId));
		return new EventEvidence(eventId, reports,
				EvidenceRow.read(reader, reports.subList(0, Math.min(MOST, reports.size()))),
				reader.events().leadingTo(List.of(eventId)));
	}

	/** In what sources disagree. On the thread of the event's view. */
	public Optional<Disagreement> disagreement(Event event) {
		return Disagreement.of(event, reports);
	}

	/**
	 * What the date of the event is about: the first article that has a date, or else the first that there is, so that a
	 * person is told which one has none.
	 *
	 * @param own when the event was, from which is counted if nothing reports it
	 */
	public DateSource dates(Optional<Edtf> own) {
		return rows.stream().filter(row -> row.report().published().isPresent()).findFirst()
				.or(() -> rows.stream().findFirst()).map(EvidenceRow::dates)
				.orElseGet(() -> DateSource.of(own));
	}

	/** The row of a mark. */
	public Optional<EvidenceRow> row(String annotationId) {
		return rows.stream().filter(row -> row.report().annotationId().equals(annotationId)).findFirst();
	}
}
