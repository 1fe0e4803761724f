// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.store.HistoryEntry;

/** Asks whether a step is to be taken back that reaches further than what a person sees. UI thread only. */
final class UndoQuestion {

	private UndoQuestion() {
	}

	/** @param events how many of them the step touched */
	static boolean isAnsweredYes(Shell shell, HistoryEntry step, Extent extent, EventCounts events) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.undo_askTitle, words(step, extent, events), SWT.NONE,
				Messages.undo_askYes, Messages.undo_askNo) == 0;
	}

	/** What it is, when it was done, and what it did. */
	private static String words(HistoryEntry step, Extent extent, EventCounts events) {
		String question = switch (extent) {
		case BATCH -> Messages.undo_askBatch;
		case EVENTS -> Messages.undo_askEvents;
		case IMPORT -> Messages.undo_askImport;
		case SEVERAL, HERE -> Messages.undo_askSeveral;
		};
		String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(Locale.getDefault(Locale.Category.FORMAT)).format(step.at().atZone(ZoneId.systemDefault()));
		return NLS.bind(question, new Object[] { StepWords.line(step, "{0}"), when, events.added(), events.changed(),
				events.deleted() });
	}
}
