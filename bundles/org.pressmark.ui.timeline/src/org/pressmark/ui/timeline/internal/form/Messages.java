// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.form;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String column_category;
	public static String column_date;
	public static String column_evidence;
	public static String column_participants;
	public static String column_place;
	public static String column_status;
	public static String column_title;
	public static String event_causedBy;
	public static String event_causes;
	public static String event_chooseCaused;
	public static String event_chooseFollowing;
	public static String event_chooseParticipant;
	public static String event_choosePlace;
	public static String event_differs;
	public static String event_disagreement;
	public static String event_empty;
	public static String event_followedBy;
	public static String event_follows;
	public static String event_linkAdd;
	public static String event_links;
	public static String event_noDate;
	public static String event_notes;
	public static String event_participantAdd;
	public static String event_participantMove;
	public static String event_participantRemove;
	public static String event_placeUnknown;
	public static String event_quoted;
	public static String event_recorded;
	public static String event_remove;
	public static String event_role;
	public static String event_roleOf;
	public static String event_says;
	public static String event_saysOther;
	public static String event_unsaved;
	public static String evidence_attach;
	public static String evidence_choose;
	public static String evidence_date;
	public static String evidence_detach;
	public static String evidence_differs;
	public static String evidence_head;
	public static String evidence_head_first;
	public static String evidence_head_none;
	public static String evidence_lag;
	public static String evidence_nothing;
	public static String evidence_open;
	public static String evidence_other;
	public static String evidence_otherWords;
	public static String evidence_outlet;
	public static String evidence_published;
	public static String evidence_says;
	public static String evidence_split;
	public static String evidence_words;
	public static String job_evidence;
	public static String popup_hint;
	public static String says_about;
	public static String says_title;
	public static String split_shares;

	static {
		NLS.initializeMessages("org.pressmark.ui.timeline.internal.form.messages", Messages.class);
	}

	private Messages() {
	}
}
