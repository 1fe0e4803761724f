// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String cut_block;
	public static String cut_many;
	public static String cut_noReason;
	public static String cut_one;
	public static String made_by;
	public static String made_byAt;
	public static String made_unknown;
	public static String made_you;

	static {
		NLS.initializeMessages("org.pressmark.ui.annotator.internal.document.messages", Messages.class);
	}

	private Messages() {
	}
}
