// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to a person. */
public final class Messages extends NLS {

	public static String address_description;
	public static String address_label;
	public static String address_title;
	public static String address_window;
	public static String carryOver_about;
	public static String carryOver_count;
	public static String carryOver_do;
	public static String carryOver_explanation;
	public static String carryOver_kind;
	public static String carryOver_name;
	public static String carryOver_outcome;
	public static String carryOver_title;
	public static String carryOver_words;
	public static String column_annotations;
	public static String column_date;
	public static String column_language;
	public static String column_outlet;
	public static String column_status;
	public static String column_title;
	public static String column_versions;
	public static String compare_carryOver;
	public static String compare_current;
	public static String compare_left;
	public static String compare_legend;
	public static String compare_many;
	public static String compare_next;
	public static String compare_none;
	public static String compare_one;
	public static String compare_previous;
	public static String compare_right;
	public static String compare_running;
	public static String compare_title;
	public static String compare_version;
	public static String copy_citation;
	public static String count_filtered;
	public static String count_many;
	public static String count_noMatch;
	public static String count_one;
	public static String delete_many;
	public static String delete_one;
	public static String delete_running;
	public static String deleted_many;
	public static String deleted_one;
	public static String drop_noProject;
	public static String drop_nothing;
	public static String empty_noArticles;
	public static String empty_noProject;
	public static String filter_hint;
	public static String filter_name;
	public static String import_job;
	public static String import_pastedName;
	public static String import_running;
	public static String import_title;
	public static String imported_many;
	public static String imported_one;
	public static String list_failed;
	public static String mark_many;
	public static String mark_one;
	public static String request_addFiles;
	public static String request_addFolder;
	public static String request_allFiles;
	public static String request_anyway;
	public static String request_articleFiles;
	public static String request_date;
	public static String request_dateHint;
	public static String request_description;
	public static String request_files;
	public static String request_folderMessage;
	public static String request_import;
	public static String request_isAddress;
	public static String request_isProject;
	public static String request_notPath;
	public static String request_outlet;
	public static String request_outletHint;
	public static String request_overrides;
	public static String request_paste;
	public static String request_remove;
	public static String request_title;
	public static String result_cancelled;
	public static String result_copy;
	public static String result_explanation;
	public static String result_failed;
	public static String result_failedMany;
	public static String result_failedOne;
	public static String result_imported;
	public static String result_known;
	public static String result_knownMany;
	public static String result_knownOne;
	public static String result_outcome;
	public static String result_title;
	public static String result_version;
	public static String result_versionOf;
	public static String result_versionsMany;
	public static String result_versionsOne;
	public static String result_warned;
	public static String result_warnedMany;
	public static String result_warnedOne;
	public static String row_coming;
	public static String rule_articlesOnly;
	public static String rule_publicAddressesOnly;
	public static String story_line;
	public static String undo_key;
	public static String versions_count;
	public static String versions_heading;
	public static String versions_none;
	public static String versions_tip;

	static {
		NLS.initializeMessages("org.pressmark.ui.sources.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
