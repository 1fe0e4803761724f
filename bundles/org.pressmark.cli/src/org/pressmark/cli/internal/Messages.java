// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to a person; the texts of help are in {@code help.properties}. */
final class Messages extends NLS {

	public static String annotate_result;
	public static String article_dateUnknown;
	public static String article_many;
	public static String article_none;
	public static String article_outletUnknown;
	public static String article_untitled;
	public static String backup_done;
	public static String backup_keep;
	public static String backup_problem;
	public static String backup_unchanged;
	public static String backups_at;
	public static String backups_bytes;
	public static String backups_empty;
	public static String backups_file;
	public static String backups_lastStep;
	public static String backups_noProject;
	public static String backups_steps;
	public static String carryOver_not;
	public static String carryOver_result;
	public static String check_fine;
	public static String check_marked;
	public static String check_problem;
	public static String cut_done;
	public static String cut_marks;
	public static String error_line;
	public static String extract_authors;
	public static String extract_caption;
	public static String extract_known;
	public static String extract_language;
	public static String extract_outlet;
	public static String extract_published;
	public static String extract_reason;
	public static String extract_removed;
	public static String extract_task;
	public static String extract_title;
	public static String extract_unknown;
	public static String extract_updated;
	public static String extract_url;
	public static String extract_warning;
	public static String folder_missing;
	public static String history_at;
	public static String history_author;
	public static String history_do;
	public static String history_empty;
	public static String history_id;
	public static String history_kind;
	public static String history_label;
	public static String history_part;
	public static String history_redo;
	public static String history_step;
	public static String history_takenBack;
	public static String history_undo;
	public static String import_alreadyThere;
	public static String import_article;
	public static String import_interrupted;
	public static String import_version;
	public static String import_versionsMany;
	public static String import_versionsOne;
	public static String input_noLinks;
	public static String keep_done;
	public static String list_annotations;
	public static String list_empty;
	public static String list_group;
	public static String list_id;
	public static String list_language;
	public static String list_noGroups;
	public static String list_outlet;
	public static String list_published;
	public static String list_status;
	public static String list_title;
	public static String list_unknown;
	public static String list_version;
	public static String output_failed;
	public static String parts_block;
	public static String parts_noBlock;
	public static String parts_noParagraph;
	public static String parts_paragraph;
	public static String parts_reason;
	public static String parts_words;
	public static String redo_done;
	public static String report_noFormat;
	public static String report_noKind;
	public static String report_noTarget;
	public static String report_timeline;
	public static String report_written;
	public static String restore_done;
	public static String restore_exists;
	public static String restore_kept;
	public static String rule_articlesOnly;
	public static String rule_publicAddressesOnly;
	public static String run_unexpected;
	public static String sample_done;
	public static String search_empty;
	public static String search_hit;
	public static String search_untitled;
	public static String timeline_articles;
	public static String timeline_empty;
	public static String timeline_event;
	public static String timeline_evidence;
	public static String timeline_participant;
	public static String timeline_participants;
	public static String timeline_place;
	public static String timeline_status;
	public static String timeline_undated;
	public static String timeline_when;
	public static String undo_both;
	public static String undo_done;
	public static String undo_nothingAfter;
	public static String usage_limit;
	public static String usage_noCommand;
	public static String usage_noPath;
	public static String usage_noSource;
	public static String usage_outside;
	public static String usage_unknownCommand;
	public static String usage_wrong;
	public static String version;
	public static String warning_line;

	static {
		NLS.initializeMessages("org.pressmark.cli.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
