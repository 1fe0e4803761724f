// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal.backup;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.pressmark.operations.backup.BackupSettings;
import org.pressmark.ui.backup.BackupPreferences;

/** How backups are made as long as nobody says otherwise. */
public final class BackupPreferenceInitializer extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(BackupPreferences.NODE);
		defaults.putBoolean(BackupPreferences.AUTOMATIC, BackupSettings.DEFAULT.automatic());
		defaults.putInt(BackupPreferences.KEEP, BackupSettings.DEFAULT.keep());
		defaults.putLong(BackupPreferences.MINUTES, BackupSettings.DEFAULT.interval().toMinutes());
		defaults.put(BackupPreferences.WHERE, BackupPreferences.BESIDE);
		defaults.put(BackupPreferences.FOLDER, "");
	}
}
