// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.popup;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String codes_guideline;
	public static String codes_hint;
	public static String codes_hintAtOnce;
	public static String codes_hintNone;
	public static String codes_new;
	public static String codes_title;
	public static String event_from;
	public static String event_new;
	public static String event_proposed;
	public static String event_title;
	public static String event_when;
	public static String time_example;
	public static String time_title;
	public static String time_type;
	public static String time_unknown;
	public static String time_value;
	public static String timex_date;
	public static String timex_duration;
	public static String timex_set;
	public static String timex_time;
	public static String types_hint;
	public static String types_title;

	static {
		NLS.initializeMessages("org.pressmark.ui.annotator.internal.popup.messages", Messages.class);
	}

	private Messages() {
	}
}
