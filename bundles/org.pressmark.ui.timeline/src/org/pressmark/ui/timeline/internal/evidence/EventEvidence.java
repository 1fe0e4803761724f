// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.evidence;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.Event;
import org.pressmark.operations.events.Disagreement;
import org.pressmark.store.EventReport;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

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

	/** The row of a mark. */
	public Optional<EvidenceRow> row(String annotationId) {
		return rows.stream().filter(row -> row.report().annotationId().equals(annotationId)).findFirst();
	}
}
