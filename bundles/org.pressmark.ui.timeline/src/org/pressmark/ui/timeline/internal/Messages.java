// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to a person. */
final class Messages extends NLS {

	public static String attach_many;
	public static String attach_nothing;
	public static String attach_title;
	public static String card_crowd;
	public static String card_crowdList;
	public static String card_crowdZoom;
	public static String card_disagree;
	public static String card_more;
	public static String card_noEvidence;
	public static String card_others;
	public static String column_category;
	public static String column_date;
	public static String column_evidence;
	public static String column_outlets;
	public static String column_participants;
	public static String column_place;
	public static String column_status;
	public static String column_title;
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
	public static String duplicates_event;
	public static String duplicates_found;
	public static String duplicates_into;
	public static String duplicates_none;
	public static String duplicates_other;
	public static String duplicates_reason;
	public static String duplicates_searching;
	public static String duplicates_title;
	public static String event_causedBy;
	public static String event_causes;
	public static String event_chooseCaused;
	public static String event_chooseFollowing;
	public static String event_chooseParticipant;
	public static String event_choosePlace;
	public static String event_differs;
	public static String event_disagreeDate;
	public static String event_disagreeDescription;
	public static String event_disagreeStatus;
	public static String event_disagreement;
	public static String event_empty;
	public static String event_followedBy;
	public static String event_follows;
	public static String event_linkAdd;
	public static String event_links;
	public static String event_noDate;
	public static String event_notes;
	public static String event_participantAdd;
	public static String event_participantRemove;
	public static String event_placeUnknown;
	public static String event_quoted;
	public static String event_recorded;
	public static String event_remove;
	public static String event_role;
	public static String event_roleOf;
	public static String event_says;
	public static String event_saysOther;
	public static String evidence_date;
	public static String evidence_detach;
	public static String evidence_differs;
	public static String evidence_head;
	public static String evidence_head_first;
	public static String evidence_head_none;
	public static String evidence_lag;
	public static String evidence_many;
	public static String evidence_none;
	public static String evidence_open;
	public static String evidence_other;
	public static String evidence_otherWords;
	public static String evidence_outlet;
	public static String evidence_published;
	public static String evidence_says;
	public static String evidence_split;
	public static String evidence_title;
	public static String evidence_words;
	public static String filter_anyStatus;
	public static String filter_disputed;
	public static String filter_lanes;
	public static String filter_period;
	public static String filter_status;
	public static String filter_unreported;
	public static String filter_words;
	public static String job_evidence;
	public static String job_layers;
	public static String jump_about;
	public static String jump_title;
	public static String keys_title;
	public static String label_move;
	public static String lag_after;
	public static String lag_afterOne;
	public static String lag_before;
	public static String lag_beforeOne;
	public static String lag_same;
	public static String lanes_actor;
	public static String lanes_category;
	public static String lanes_code;
	public static String lanes_country;
	public static String lanes_none;
	public static String lanes_outlet;
	public static String lanes_place;
	public static String merge_about;
	public static String merge_choice;
	public static String merge_nothing;
	public static String merge_ok;
	public static String merge_stays;
	public static String merge_title;
	public static String merge_touched;
	public static String merge_with;
	public static String minimap_name;
	public static String popup_hint;
	public static String says_about;
	public static String says_title;
	public static String status_disagree;
	public static String summary_participants;
	public static String summary_place;
	public static String summary_role;
	public static String table_name;
	public static String table_sort;
	public static String table_undated;
	public static String timeline_accessibleName;
	public static String timeline_empty;
	public static String timeline_noProject;
	public static String timeline_nothingFits;
	public static String timeline_reading;

	static {
		NLS.initializeMessages("org.pressmark.ui.timeline.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
