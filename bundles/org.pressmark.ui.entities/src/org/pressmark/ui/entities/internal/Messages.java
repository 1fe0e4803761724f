// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String chart_empty;
	public static String chart_most;
	public static String chart_summary;
	public static String column_aliases;
	public static String column_count;
	public static String column_ids;
	public static String column_name;
	public static String column_notes;
	public static String column_type;
	public static String concordance_after;
	public static String concordance_article;
	public static String concordance_before;
	public static String concordance_coming;
	public static String concordance_empty;
	public static String concordance_head;
	public static String concordance_lost;
	public static String concordance_lostOne;
	public static String concordance_name;
	public static String concordance_outlet;
	public static String concordance_published;
	public static String concordance_reading;
	public static String concordance_words;
	public static String counts_articles;
	public static String counts_chart;
	public static String counts_name;
	public static String counts_outlets;
	public static String counts_overTime;
	public static String counts_period;
	public static String counts_places;
	public static String counts_unknown;
	public static String counts_when;
	public static String delete_unused;
	public static String delete_used;
	public static String duplicates_distinct;
	public static String duplicates_distinctKey;
	public static String duplicates_found;
	public static String duplicates_into;
	public static String duplicates_merge;
	public static String duplicates_none;
	public static String duplicates_other;
	public static String duplicates_reason;
	public static String duplicates_score;
	public static String duplicates_searching;
	public static String duplicates_title;
	public static String entities_counting;
	public static String entities_filter;
	public static String entities_name;
	public static String entity_aliases;
	public static String entity_askStore;
	public static String entity_create;
	public static String entity_discard;
	public static String entity_edit;
	public static String entity_ids;
	public static String entity_idsWrong;
	public static String entity_keepName;
	public static String entity_name;
	public static String entity_notes;
	public static String entity_problem;
	public static String entity_store;
	public static String entity_type;
	public static String excel_filter;
	public static String excel_title;
	public static String excel_writing;
	public static String excel_written;
	public static String label_editEntity;
	public static String links_empty;
	public static String links_many;
	public static String links_name;
	public static String links_one;
	public static String list_separator;
	public static String lookup_ask;
	public static String lookup_asking;
	public static String lookup_candidates;
	public static String lookup_choose;
	public static String lookup_description;
	public static String lookup_hint;
	public static String lookup_id;
	public static String lookup_job;
	public static String lookup_name;
	public static String lookup_names;
	public static String lookup_none;
	public static String lookup_service;
	public static String lookup_status;
	public static String lookup_stop;
	public static String lookup_stopped;
	public static String lookup_take;
	public static String lookup_title;
	public static String merge_change;
	public static String merge_choice;
	public static String merge_differentIds;
	public static String merge_joined;
	public static String merge_none;
	public static String merge_ok;
	public static String merge_stays;
	public static String merge_title;
	public static String merge_values;
	public static String period_day;
	public static String period_month;
	public static String period_week;
	public static String period_weekOf;
	public static String preferences_description;
	public static String preferences_noTable;
	public static String preferences_table;
	public static String rename_keep;
	public static String rename_title;
	public static String split_aliases;
	public static String split_ok;
	public static String split_places;
	public static String split_title;
	public static String touched_counts;
	public static String touched_nothing;
	public static String touched_places;

	static {
		NLS.initializeMessages("org.pressmark.ui.entities.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
