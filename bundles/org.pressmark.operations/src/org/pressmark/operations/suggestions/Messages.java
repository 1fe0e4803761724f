// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.suggestions;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String accept_nothing;
	public static String label_accept;
	public static String label_acceptOne;
	public static String label_reject;
	public static String label_rejectOne;
	public static String suggest_task;

	static {
		NLS.initializeMessages("org.pressmark.operations.suggestions.messages", Messages.class);
	}

	private Messages() {
	}
}
