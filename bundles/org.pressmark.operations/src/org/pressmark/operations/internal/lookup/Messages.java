// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal.lookup;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String gazetteer_noColumn;
	public static String gazetteer_none;
	public static String gazetteer_noPath;
	public static String gazetteer_unreadable;

	static {
		NLS.initializeMessages("org.pressmark.operations.internal.lookup.messages", Messages.class);
	}

	private Messages() {
	}
}
