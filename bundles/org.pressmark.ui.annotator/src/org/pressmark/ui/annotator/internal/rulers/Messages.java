// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.rulers;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String overview_mark;
	public static String overview_more;
	public static String overview_name;

	static {
		NLS.initializeMessages("org.pressmark.ui.annotator.internal.rulers.messages", Messages.class);
	}

	private Messages() {
	}
}
