// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal.web;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.pressmark.operations.WebSources;
import org.pressmark.sources.web.WebSettings;
import org.pressmark.ui.web.WebPreferences;

/** How pages are fetched as long as nobody says otherwise. */
public final class WebPreferenceInitializer extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(WebPreferences.NODE);
		defaults.putBoolean(WebPreferences.PRIVATE_ALLOWED, WebSettings.DEFAULT.privateAllowed());
		defaults.putLong(WebPreferences.PAUSE, WebSettings.DEFAULT.pause().toSeconds());
		defaults.putLong(WebPreferences.TIMEOUT, WebSettings.DEFAULT.timeout().toSeconds());
		defaults.putInt(WebPreferences.FEED_ENTRIES, WebSources.FEED_ENTRIES);
	}
}
