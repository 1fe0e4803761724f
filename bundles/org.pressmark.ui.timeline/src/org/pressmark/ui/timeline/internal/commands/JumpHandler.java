// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.pressmark.model.time.Edtf;
import org.pressmark.ui.fields.DateSource;
import org.pressmark.ui.timeline.internal.editing.DateDialog;
import org.pressmark.ui.timeline.internal.view.TimelineView;

/** Shows the time that a person types, in plain words too. */
public final class JumpHandler extends TimelineHandler {

	@Override
	protected void run(TimelineView view) {
		Edtf today = Edtf.day(LocalDate.now(Clock.systemDefaultZone()));
		DateDialog.ask(view.getSite().getShell(), Messages.jump_title, Messages.jump_about, Optional.empty(), DateSource.of(Optional.of(today)))
				.flatMap(DateDialog.Answer::value).ifPresent(view.chart()::show);
	}
}
