// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.pressmark.operations.reports.OfficeProgram;

/** Whether and by what the pages of a report are laid out for a preview. */
final class PreviewPreferences {

	/** The node of the preferences, of the scope of the instance. */
	static final String NODE = "org.pressmark.ui.export";
	/** Whether pages are shown: a boolean. */
	static final String PAGES = "preview.pages";
	/** The file that starts LibreOffice; empty for the one that is found. */
	static final String PROGRAM = "preview.program";

	private PreviewPreferences() {
	}

	/** What lays out the pages; empty if nothing is to, or is there. Looks at the disk, so it is not for the UI thread. */
	static Optional<OfficeProgram> program() {
		IPreferencesService preferences = Platform.getPreferencesService();
		if (!preferences.getBoolean(NODE, PAGES, true, null)) {
			return Optional.empty();
		}
		String chosen = preferences.getString(NODE, PROGRAM, "", null).strip();
		return chosen.isEmpty() ? OfficeProgram.find() : at(chosen);
	}

	private static Optional<OfficeProgram> at(String file) {
		try {
			return Optional.of(Path.of(file)).filter(Files::isRegularFile).map(OfficeProgram::new);
		} catch (InvalidPathException e) {
			return Optional.empty(); // as if it were not there
		}
	}
}
