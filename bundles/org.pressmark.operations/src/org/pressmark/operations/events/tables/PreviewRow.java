// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.List;
import java.util.Optional;

/**
 * What an import makes of a row. Immutable.
 *
 * @param number the number that a spreadsheet shows beside it
 * @param kind what becomes of it
 * @param title what happened, as far as it is said
 * @param when when, as it was understood, written as EDTF; empty if nobody says it
 * @param eventId the event that the project has already; empty if it is new, or the row cannot be taken
 * @param changes what changes about the event, or is said of a new one
 * @param problems why the row cannot be taken, each in one line with its column; empty if it can
 * @param warnings what a person should know of it although it can be taken, each in one line with its column
 */
public record PreviewRow(int number, Kind kind, String title, Optional<String> when, Optional<String> eventId,
		List<FieldChange> changes, List<String> problems, List<String> warnings) {

	/** What becomes of a row. */
	public enum Kind {
		/** It makes an event. */
		NEW,
		/** It changes one. */
		CHANGED,
		/** It says what the project has. */
		SAME,
		/** It cannot be taken. */
		REFUSED
	}

	/**
	 * What changes about an event.
	 *
	 * @param field what it is
	 * @param before what the project has; empty if nothing
	 * @param after what the table says
	 */
	public record FieldChange(EventColumn field, String before, String after) {
	}

	/** Copies the lists. */
	public PreviewRow {
		changes = List.copyOf(changes);
		problems = List.copyOf(problems);
		warnings = List.copyOf(warnings);
	}

	/** Whether the import does anything with it. */
	public boolean isTaken() {
		return kind == Kind.NEW || kind == Kind.CHANGED;
	}
}
