// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String keys_title;

	static {
		NLS.initializeMessages("org.pressmark.ui.annotator.internal.handlers.messages", Messages.class);
	}

	private Messages() {
	}
}
