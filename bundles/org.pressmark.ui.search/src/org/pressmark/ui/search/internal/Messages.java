// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to a person. */
public final class Messages extends NLS {

	public static String codes_message;
	public static String codes_none;
	public static String codes_title;
	public static String codes_withKey;
	public static String column_after;
	public static String column_against;
	public static String column_article;
	public static String column_before;
	public static String column_date;
	public static String column_match;
	public static String column_outlet;
	public static String empty_noProject;
	public static String entity_filter;
	public static String entity_message;
	public static String entity_new;
	public static String entity_title;
	public static String entity_withAliases;
	public static String export_done;
	public static String export_job;
	public static String export_kind;
	public static String export_name;
	public static String export_title;
	public static String field_author;
	public static String field_code;
	public static String field_date;
	public static String field_entity;
	public static String field_language;
	public static String field_outlet;
	public static String field_speaker;
	public static String field_status;
	public static String field_title;
	public static String filter_job;
	public static String filter_name;
	public static String markAll_nobody;
	public static String markAll_title;
	public static String mark_done;
	public static String mark_refused;
	public static String mark_there;
	public static String names_add;
	public static String names_name;
	public static String occurrences_between;
	public static String occurrences_counts;
	public static String occurrences_help;
	public static String occurrences_job;
	public static String occurrences_limited;
	public static String occurrences_longerName;
	public static String occurrences_mark;
	public static String occurrences_markName;
	public static String occurrences_marked;
	public static String occurrences_markedOtherwise;
	public static String occurrences_noName;
	public static String occurrences_of;
	public static String occurrences_otherMark;
	public static String occurrences_quoted;
	public static String occurrences_sharedName;
	public static String occurrences_soFar;
	public static String occurrences_stale;
	public static String occurrences_tableName;
	public static String query_hint;
	public static String query_name;
	public static String query_tip;
	public static String renameSearch_label;
	public static String renameSearch_title;
	public static String saveSearch_message;
	public static String saveSearch_nameMissing;
	public static String saveSearch_taken;
	public static String saveSearch_title;
	public static String scope_article;
	public static String scope_name;
	public static String scope_project;
	public static String scope_selected;
	public static String search_counts;
	public static String search_help;
	public static String search_job;
	public static String search_limited;
	public static String search_moreWarnings;
	public static String search_nothing;
	public static String search_running;
	public static String search_soFar;
	public static String search_stale;
	public static String search_stop;
	public static String search_stopped;
	public static String search_tableName;
	public static String search_ticked;
	public static String search_wordsName;
	public static String searches_button;
	public static String searches_delete;
	public static String searches_none;
	public static String searches_rename;
	public static String searches_save;
	public static String searches_tip;
	public static String title_unknown;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
