// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.HistoryEntry;

/** What the view says of a step. */
final class StepLabels {

	private StepLabels() {
	}

	/** When it was done, as short as a list wants it: of today, only the time. */
	static String time(HistoryEntry step) {
		ZonedDateTime at = step.at().atZone(ZoneId.systemDefault());
		boolean isToday = at.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
		return (isToday ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
				: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.SHORT)).format(at);
	}

	/** What was done; undoing and repeating are named after the step that they are about. */
	static String what(HistoryEntry step) {
		return switch (step.kind()) {
		case DO -> label(step);
		case UNDO -> NLS.bind(Messages.step_undo, label(step));
		case REDO -> NLS.bind(Messages.step_redo, label(step));
		};
	}

	private static String label(HistoryEntry step) {
		return step.part() == 1 ? step.label() : NLS.bind(Messages.step_part, step.label(), step.part());
	}

	/** Of what kind it is, and whether it holds. */
	static String state(HistoryEntry step) {
		return switch (step.kind()) {
		case DO -> step.takenBack() ? Messages.state_takenBack : Messages.state_done;
		case UNDO -> Messages.state_undo;
		case REDO -> Messages.state_redo;
		};
	}

	/** How many objects it changed. */
	static String size(HistoryEntry step) {
		return step.size() == 1 ? Messages.size_one : NLS.bind(Messages.size_many, step.size());
	}

	/** Who, when and how much, in one line. */
	static String facts(HistoryEntry step) {
		String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
				.format(step.at().atZone(ZoneId.systemDefault()));
		return NLS.bind(Messages.step_facts, new Object[] { time, step.author(), size(step), state(step) });
	}
}
