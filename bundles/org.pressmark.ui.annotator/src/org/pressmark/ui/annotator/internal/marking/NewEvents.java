// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.pressmark.ui.annotator.internal.popup.NewEventDialog;
import org.pressmark.ui.fields.DateSource;

/** Asks for events that words report and that nobody has recorded yet. UI thread only. */
final class NewEvents {

	private NewEvents() {
	}

	/** What and when is it? Proposes the date that the words or their sentence say; empty when the person cancelled. */
	static Optional<NewEventDialog.Answer> ask(Shell shell, String title, Place place) {
		Optional<ProposedDate> date = ProposedDate.of(place);
		return NewEventDialog.ask(shell, new NewEventDialog.Answer(title, date.map(ProposedDate::date)),
				date.map(ProposedDate::origin), DateSource.of(place.article()));
	}
}
