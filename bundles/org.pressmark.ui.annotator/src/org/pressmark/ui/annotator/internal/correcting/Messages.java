// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.correcting;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String correct_askStore;
	public static String correct_discard;
	public static String correct_hint;
	public static String correct_name;
	public static String correct_store;
	public static String correct_title;
	public static String lost_askAccept;
	public static String lost_askMany;
	public static String lost_askOne;
	public static String lost_askTitle;

	static {
		NLS.initializeMessages("org.pressmark.ui.annotator.internal.correcting.messages", Messages.class);
	}

	private Messages() {
	}
}
