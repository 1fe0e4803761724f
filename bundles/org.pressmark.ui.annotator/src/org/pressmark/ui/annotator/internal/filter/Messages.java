// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.filter;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String any_author;
	public static String any_entity;
	public static String any_state;
	public static String bar_name;
	public static String bar_shown;
	public static String dialog_author;
	public static String dialog_entity;
	public static String dialog_kinds;
	public static String dialog_showAll;
	public static String dialog_state;
	public static String dialog_title;
	public static String kinds_events;
	public static String kinds_missing;
	public static String kinds_none;
	public static String kinds_passages;
	public static String kinds_quotations;
	public static String kinds_times;
	public static String state_open;
	public static String state_settled;
	public static String state_wordsChanged;

	static {
		NLS.initializeMessages("org.pressmark.ui.annotator.internal.filter.messages", Messages.class);
	}

	private Messages() {
	}
}
