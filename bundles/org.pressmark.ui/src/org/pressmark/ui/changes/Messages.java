// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.changes;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String delete_ok;
	public static String delete_title;
	public static String pairs_whole;
	public static String touched_article;
	public static String touched_place;
	public static String touched_reading;
	public static String touched_words;

	static {
		NLS.initializeMessages("org.pressmark.ui.changes.messages", Messages.class);
	}

	private Messages() {
	}
}
