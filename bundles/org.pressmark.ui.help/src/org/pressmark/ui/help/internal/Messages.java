// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.help.internal;

import org.eclipse.osgi.util.NLS;

/** The bundle's messages; see {@code messages.properties}. */
final class Messages extends NLS {

	public static String contents_accessible;
	public static String help_loading;
	public static String help_title;
	public static String page_accessible;
	public static String page_choose;
	public static String page_missing;

	static {
		NLS.initializeMessages("org.pressmark.ui.help.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
