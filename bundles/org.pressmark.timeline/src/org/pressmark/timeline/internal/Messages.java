// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal;

import org.eclipse.osgi.util.NLS;

/** The bundle's messages; see {@code messages.properties}. */
public final class Messages extends NLS {

	public static String item_disputed;
	public static String item_undated;
	public static String picture_description;
	public static String picture_title;
	public static String tray_title;

	static {
		NLS.initializeMessages("org.pressmark.timeline.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
