// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String also_many;
	public static String also_name;
	public static String also_none;
	public static String also_one;
	public static String annotation_delete;
	public static String annotation_empty;
	public static String annotation_head;
	public static String annotation_lost;
	public static String annotation_missing;
	public static String annotation_quoted;
	public static String annotation_settle;
	public static String annotation_words;
	public static String entity_unknown;
	public static String field_addressee;
	public static String field_before;
	public static String field_category;
	public static String field_codes;
	public static String field_comment;
	public static String field_cue;
	public static String field_entity;
	public static String field_event;
	public static String field_liesOn;
	public static String field_mode;
	public static String field_speaker;
	public static String field_stance;
	public static String field_status;
	public static String field_title;
	public static String field_when;
	public static String outline_before;
	public static String outline_events;
	public static String outline_group;
	public static String outline_name;
	public static String outline_missing;
	public static String outline_passages;
	public static String outline_quotations;
	public static String outline_times;
	public static String panel_stands;
	public static String time_type;
	public static String time_value;
	public static String tip_mark;

	static {
		NLS.initializeMessages("org.pressmark.ui.annotator.internal.details.messages", Messages.class);
	}

	private Messages() {
	}
}
