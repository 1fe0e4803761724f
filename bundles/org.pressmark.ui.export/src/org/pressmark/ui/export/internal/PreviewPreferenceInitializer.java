// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** How reports are previewed as long as nobody says otherwise. */
public final class PreviewPreferenceInitializer extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(PreviewPreferences.NODE);
		defaults.putBoolean(PreviewPreferences.PAGES, true);
		defaults.put(PreviewPreferences.PROGRAM, "");
	}
}
