// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities.lookup;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String label_take;
	public static String take_nothing;

	static {
		NLS.initializeMessages("org.pressmark.operations.entities.lookup.messages", Messages.class);
	}

	private Messages() {
	}
}
