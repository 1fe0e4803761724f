// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.editing;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String attach_nothing;
	public static String attach_title;
	public static String column_date;
	public static String column_evidence;
	public static String delete_many;
	public static String delete_ok;
	public static String delete_one;
	public static String delete_question;
	public static String delete_title;
	public static String dialog_about;
	public static String dialog_category;
	public static String dialog_date;
	public static String dialog_newTitle;
	public static String dialog_status;
	public static String dialog_title;
	public static String dialog_titleMissing;
	public static String dialog_undated;
	public static String doubt_before;
	public static String doubt_circle;
	public static String doubt_ok;
	public static String doubt_question;
	public static String doubt_title;
	public static String duplicates_event;
	public static String duplicates_found;
	public static String duplicates_into;
	public static String duplicates_none;
	public static String duplicates_other;
	public static String duplicates_reason;
	public static String duplicates_searching;
	public static String duplicates_title;
	public static String event_chooseCaused;
	public static String event_chooseFollowing;
	public static String job_evidence;
	public static String label_move;
	public static String merge_about;
	public static String merge_choice;
	public static String merge_nothing;
	public static String merge_ok;
	public static String merge_stays;
	public static String merge_title;
	public static String merge_touched;
	public static String merge_with;
	public static String popup_hint;
	public static String summary_participants;
	public static String summary_place;
	public static String summary_role;
	public static String timeline_noProject;

	static {
		NLS.initializeMessages("org.pressmark.ui.timeline.internal.editing.messages", Messages.class);
	}

	private Messages() {
	}
}
