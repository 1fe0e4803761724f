// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.claims;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to people. */
final class Messages extends NLS {

	public static String panel_fill;
	public static String panel_fillDescription;

	static {
		NLS.initializeMessages("org.pressmark.example.claims.messages", Messages.class);
	}

	private Messages() {
	}
}
