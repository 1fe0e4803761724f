// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.web;

import java.time.Duration;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.pressmark.operations.WebSources;
import org.pressmark.sources.web.WebSettings;

/** How the person at this workbench wants pages to be fetched. May be asked from any thread. */
public final class WebPreferences {

	/** The node of the preferences, of the scope of the instance. */
	public static final String NODE = "org.pressmark.ui";
	/** Whether this machine and private networks may be asked: a boolean. */
	public static final String PRIVATE_ALLOWED = "web.privateAllowed";
	/** How many seconds to wait between two requests to one host: a whole number. */
	public static final String PAUSE = "web.pause";
	/** How many seconds a page may take: a whole number. */
	public static final String TIMEOUT = "web.timeout";
	/** How many pages of a feed are fetched at most: a whole number. */
	public static final String FEED_ENTRIES = "web.feedEntries";

	/** The most seconds between two requests. */
	public static final int MAXIMUM_PAUSE = 60;
	/** The most seconds for a page. */
	public static final int MAXIMUM_TIMEOUT = 600;
	/** The most pages of a feed. */
	public static final int MAXIMUM_FEED_ENTRIES = 1000;

	private WebPreferences() {
	}

	/** The preferences as they are now. */
	public static WebSettings current() {
		IPreferencesService preferences = Platform.getPreferencesService();
		WebSettings byDefault = WebSettings.DEFAULT;
		long pause = preferences.getLong(NODE, PAUSE, byDefault.pause().toSeconds(), null);
		long timeout = preferences.getLong(NODE, TIMEOUT, byDefault.timeout().toSeconds(), null);
		return byDefault
				.withPrivateAllowed(preferences.getBoolean(NODE, PRIVATE_ALLOWED, byDefault.privateAllowed(), null))
				.withPause(Duration.ofSeconds(Math.clamp(pause, 0, MAXIMUM_PAUSE)))
				.withTimeout(Duration.ofSeconds(Math.clamp(timeout, 1, MAXIMUM_TIMEOUT)));
	}

	/** How many pages of a feed are fetched at most, as it is now. */
	public static int feedEntries() {
		int entries = Platform.getPreferencesService().getInt(NODE, FEED_ENTRIES, WebSources.FEED_ENTRIES, null);
		return Math.clamp(entries, 1, MAXIMUM_FEED_ENTRIES);
	}
}
