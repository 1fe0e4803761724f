// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import org.pressmark.model.text.Plurals;
import org.pressmark.operations.events.EventsTouched;
import org.pressmark.ui.changes.TouchedKind;

/** What is taken over from events that become part of another one, for people. */
final class TouchedEvents {

	static final TouchedKind<EventsTouched> KIND = new TouchedKind<>("timeline.touched", Messages.column_evidence,
			EventsTouched::by, TouchedEvents::words, EventsTouched::first);

	private TouchedEvents() {
	}

	private static String words(EventsTouched touched) {
		return touched.isNothing() ? Messages.merge_nothing
				: Plurals.bind(Messages.merge_touched, touched.evidence(), touched.articles(), touched.leadingTo());
	}
}
