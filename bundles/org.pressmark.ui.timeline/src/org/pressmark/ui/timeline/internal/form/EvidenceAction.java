// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.form;

import java.util.List;

import org.pressmark.model.Event;
import org.pressmark.ui.timeline.internal.evidence.EvidenceRow;

/** What can be done with evidence that is selected. */
enum EvidenceAction {

	/** Goes to the words of the first. */
	OPEN,
	/** Says which date the first gives. */
	SAYS,
	/** Takes it away from the event. */
	DETACH,
	/** Makes it that of a new event, too if there is no other. */
	SPLIT;

	/** What a button says that does it. */
	String label() {
		return switch (this) {
		case OPEN -> Messages.evidence_open;
		case SAYS -> Messages.evidence_says;
		case DETACH -> Messages.evidence_detach;
		case SPLIT -> Messages.evidence_split;
		};
	}

	/** Whether the project has to be writable. */
	boolean changes() {
		return this != OPEN;
	}

	/**
	 * @param rows at least one
	 * @param areAll whether the event has no others
	 */
	void run(EventEditing editing, Event event, List<EvidenceRow> rows, boolean areAll) {
		switch (this) {
		case OPEN -> editing.open(rows.getFirst());
		case SAYS -> editing.says(event, rows.getFirst());
		case DETACH -> editing.detach(event, rows);
		case SPLIT -> editing.split(event, rows, areAll);
		}
	}
}
