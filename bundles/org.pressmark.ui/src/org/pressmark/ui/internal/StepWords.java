// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import java.util.Optional;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.Excerpt;
import org.pressmark.store.HistoryEntry;

/** Says which step undo and redo are about. */
final class StepWords {

	private static final int MENU_UNITS = 40;
	private static final int LINE_UNITS = 120;

	private StepWords() {
	}

	/**
	 * What a menu says.
	 *
	 * @param named with a place for the step
	 * @param plain if there is no step
	 */
	static String menu(Optional<HistoryEntry> step, String named, String plain) {
		return step.map(each -> NLS.bind(named, LegacyActionTools.escapeMnemonics(Excerpt.of(each.label(), MENU_UNITS))))
				.orElse(plain);
	}

	/** What the status line says when it is done. */
	static String line(HistoryEntry step, String done) {
		return NLS.bind(done, Excerpt.of(step.label(), LINE_UNITS));
	}
}
