// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.events.DuplicateEvents;
import org.pressmark.operations.events.DuplicateSuggestion;
import org.pressmark.operations.events.EventEntry;
import org.pressmark.operations.events.EventReports;
import org.pressmark.operations.events.EventsTouched;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.changes.Pairs;
import org.pressmark.ui.changes.Pairs.Column;
import org.pressmark.ui.changes.Pairs.Decision;
import org.pressmark.ui.changes.Pairs.Words;

/** Events that may be the same. One merges two. */
final class EventPairs {

	private EventPairs() {
	}

	static Pairs<DuplicateSuggestion, EventsTouched> create() {
		return new Pairs<>("timeline.duplicates",
				new Words(Messages.duplicates_title, Messages.duplicates_searching, Messages.duplicates_found,
						Messages.duplicates_none),
				columns(), List.of(new Decision<>(Messages.merge_ok, Optional.empty(), DuplicateSuggestion::merge)),
				EventPairs::find, TouchedEvents.KIND, pair -> pair.other().event().id());
	}

	private static List<Column<DuplicateSuggestion>> columns() {
		return List.of(new Column<>(Messages.duplicates_into, 3, pair -> words(pair.into())),
				new Column<>(Messages.duplicates_other, 3, pair -> words(pair.other())),
				new Column<>(Messages.duplicates_reason, 4, DuplicateSuggestion::explanation));
	}

	private static String words(EventEntry entry) {
		return NLS.bind(Messages.duplicates_event, entry.event().title(),
				ModelLabels.date(entry.when().map(Edtf::toString)));
	}

	private static List<DuplicateSuggestion> find(ProjectReader reader) throws StoreException {
		EventReports reports = EventReports.read(reader);
		return DuplicateEvents.among(reader.project().getEvents().stream().map(each -> EventEntry.of(each, reports)).toList());
	}
}
