// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.backup.BackupSettings;
import org.pressmark.ui.internal.Messages;

/** How the person at this workbench wants backups to be made. May be asked from any thread. */
public final class BackupPreferences {

	/** The node of the preferences, of the scope of the instance. */
	public static final String NODE = "org.pressmark.ui";
	/** Whether backups are made automatically: a boolean. */
	public static final String AUTOMATIC = "backup.automatic";
	/** How many are kept: a whole number. */
	public static final String KEEP = "backup.keep";
	/** How many minutes they are apart: a whole number. */
	public static final String MINUTES = "backup.minutes";
	/** {@link #BESIDE} or {@link #IN_FOLDER}. */
	public static final String WHERE = "backup.where";
	/** The folder for the backups of all projects, which counts with {@link #IN_FOLDER}. */
	public static final String FOLDER = "backup.folder";

	/** The backups of each project are beside it. */
	public static final String BESIDE = "beside";
	/** The backups of all projects are in one folder. */
	public static final String IN_FOLDER = "folder";

	/** The most minutes between two backups: a day. */
	public static final int MAXIMUM_MINUTES = 24 * 60;

	private BackupPreferences() {
	}

	/** The preferences as they are now. */
	public static BackupSettings current() {
		BackupSettings byDefault = BackupSettings.DEFAULT;
		IPreferencesService preferences = Platform.getPreferencesService();
		int keep = preferences.getInt(NODE, KEEP, byDefault.keep(), null);
		long minutes = preferences.getInt(NODE, MINUTES, Math.toIntExact(byDefault.interval().toMinutes()), null);
		return new BackupSettings(preferences.getBoolean(NODE, AUTOMATIC, byDefault.automatic(), null),
				Math.clamp(keep, BackupSettings.MINIMUM_KEPT, BackupSettings.MAXIMUM_KEPT),
				Duration.ofMinutes(Math.clamp(minutes, 1, MAXIMUM_MINUTES)), root(preferences));
	}

	private static Optional<Path> root(IPreferencesService preferences) {
		String folder = preferences.getString(NODE, FOLDER, "", null);
		if (!IN_FOLDER.equals(preferences.getString(NODE, WHERE, BESIDE, null)) || folder.isBlank()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Path.of(folder));
		} catch (InvalidPathException e) {
			// Preferences that came from another system: better a backup beside the project than none.
			ILog.of(BackupPreferences.class).warn(NLS.bind(Messages.backup_noPath, folder), e);
			return Optional.empty();
		}
	}
}
