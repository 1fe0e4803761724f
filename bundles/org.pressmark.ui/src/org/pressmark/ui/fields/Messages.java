// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String date_articleUndated;
	public static String date_noArticle;
	public static String field_again;
	public static String field_change;
	public static String field_kept;
	public static String field_lost;
	public static String field_unsaved;
	public static String label_change;
	public static String label_changeOf;
	public static String label_mark;

	static {
		NLS.initializeMessages("org.pressmark.ui.fields.messages", Messages.class);
	}

	private Messages() {
	}
}
