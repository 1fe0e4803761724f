// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.decisions;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String decisions_article;
	public static String decisions_before;
	public static String decisions_coming;
	public static String decisions_delete;
	public static String decisions_deleteMany;
	public static String decisions_kind;
	public static String decisions_lost;
	public static String decisions_many;
	public static String decisions_name;
	public static String decisions_none;
	public static String decisions_now;
	public static String decisions_one;
	public static String decisions_onlyThis;
	public static String decisions_read;

	static {
		NLS.initializeMessages("org.pressmark.ui.annotator.internal.decisions.messages", Messages.class);
	}

	private Messages() {
	}
}
