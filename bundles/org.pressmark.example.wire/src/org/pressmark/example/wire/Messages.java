// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.example.wire;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to people. */
final class Messages extends NLS {

	public static String noText;

	static {
		NLS.initializeMessages("org.pressmark.example.wire.messages", Messages.class);
	}

	private Messages() {
	}
}
