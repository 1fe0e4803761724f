// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to a person. */
final class Messages extends NLS {

	public static String codebook_counting;
	public static String codebook_empty;
	public static String codebook_emptyReadOnly;
	public static String codebook_filter;
	public static String codebook_message;
	public static String codebook_noProject;
	public static String codebook_notFound;
	public static String codebook_nothingChosen;
	public static String color_blue;
	public static String color_green;
	public static String color_grey;
	public static String color_none;
	public static String color_orange;
	public static String color_own;
	public static String color_ownTitle;
	public static String color_purple;
	public static String color_sky;
	public static String color_vermilion;
	public static String color_yellow;
	public static String column_code;
	public static String column_guideline;
	public static String column_key;
	public static String column_passages;
	public static String create_title;
	public static String create_titleBelow;
	public static String delete_below;
	public static String delete_belowOne;
	public static String delete_unused;
	public static String delete_used;
	public static String exchange_all;
	public static String exchange_kind;
	public static String export_done;
	public static String export_job;
	public static String export_name;
	public static String export_title;
	public static String form_color;
	public static String form_guideline;
	public static String form_guidelineHint;
	public static String form_key;
	public static String form_name;
	public static String form_value;
	public static String import_added;
	public static String import_change;
	public static String import_changed;
	public static String import_choose;
	public static String import_details;
	public static String import_done;
	public static String import_job;
	public static String import_kind;
	public static String import_left;
	public static String import_leftOut;
	public static String import_list;
	public static String import_nothing;
	public static String import_ok;
	public static String import_same;
	public static String import_separator;
	public static String import_summary;
	public static String import_title;
	public static String key_digit;
	public static String key_hint;
	public static String key_letter;
	public static String key_list;
	public static String key_noKey;
	public static String key_none;
	public static String key_takeOver;
	public static String key_taken;
	public static String key_title;
	public static String merge_change;
	public static String merge_into;
	public static String merge_intoName;
	public static String merge_ok;
	public static String merge_title;
	public static String name_missing;
	public static String name_taken;
	public static String path_separator;
	public static String touched_counts;
	public static String touched_nothing;
	public static String touched_places;
	public static String tree_name;
	public static String use_notNow;
	public static String used_below;
	public static String used_many;
	public static String used_name;
	public static String used_none;
	public static String used_one;
	public static String used_reading;

	static {
		NLS.initializeMessages("org.pressmark.ui.codebook.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
