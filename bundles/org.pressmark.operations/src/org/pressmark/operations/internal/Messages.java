// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to a person. */
public final class Messages extends NLS {

	public static String annotate_empty;
	public static String annotate_lines;
	public static String annotate_missing;
	public static String annotate_notText;
	public static String annotate_task;
	public static String annotate_unreadable;
	public static String author_unknown;
	public static String carried_carried;
	public static String carried_changed;
	public static String carried_missing;
	public static String carried_there;
	public static String carryOver_label;
	public static String carryOver_noArticle;
	public static String carryOver_same;
	public static String backup_copyDamaged;
	public static String backup_newestWhole;
	public static String backup_noneWhole;
	public static String backup_notDeleted;
	public static String backup_notVerified;
	public static String backup_projectDamaged;
	public static String backup_task;
	public static String backups_noFolder;
	public static String backups_unreadable;
	public static String edit_cutMark;
	public static String edit_cutMarks;
	public static String edit_markedAlready;
	public static String edit_nameControl;
	public static String edit_nameMissing;
	public static String edit_notTimex;
	public static String edit_nothingToCut;
	public static String edit_nothingToKeep;
	public static String edit_onlyParagraph;
	public static String edit_textChanged;
	public static String edit_titleMissing;
	public static String feed_empty;
	public static String feed_more;
	public static String history_added;
	public static String history_changed;
	public static String history_deleted;
	public static String history_fieldChanged;
	public static String history_fieldCleared;
	public static String history_fieldSet;
	public static String history_gone;
	public static String history_object;
	public static String history_objectIn;
	public static String history_opening;
	public static String history_participant;
	public static String history_untitled;
	public static String history_wordsGone;
	public static String import_broken;
	public static String import_damaged;
	public static String import_folderEmpty;
	public static String import_folderUnreadable;
	public static String import_incomplete;
	public static String import_linkBroken;
	public static String import_linkedFolder;
	public static String import_noArticle;
	public static String import_refused;
	public static String import_task;
	public static String label_annotate;
	public static String label_createCode;
	public static String label_createEntity;
	public static String label_createEvent;
	public static String label_cutParagraph;
	public static String label_delete;
	public static String label_importMany;
	public static String label_importOne;
	public static String label_keepRemoved;
	public static String label_markEvent;
	public static String label_markMention;
	public static String label_markPassage;
	public static String label_markQuotation;
	public static String label_markQuotationUnknown;
	public static String label_markTime;
	public static String label_updateEvent;
	public static String label_updateTime;
	public static String line_badDate;
	public static String line_blankWords;
	public static String line_control;
	public static String line_doubledField;
	public static String line_doubledId;
	public static String line_halfCharacter;
	public static String line_missingField;
	public static String line_notJson;
	public static String line_notList;
	public static String line_notNumber;
	public static String line_notObject;
	public static String line_notText;
	public static String line_undefined;
	public static String line_unknownField;
	public static String line_unknownKind;
	public static String line_unknownValue;
	public static String pace_done;
	public static String pace_hours;
	public static String pace_left;
	public static String pace_minutes;
	public static String pace_seconds;
	public static String place_manyArticles;
	public static String place_noArticle;
	public static String place_notFound;
	public static String place_notUnique;
	public static String place_otherWords;
	public static String place_outside;
	public static String place_splits;
	public static String published_notPlain;
	public static String report_task;
	public static String restore_changed;
	public static String restore_damaged;
	public static String restore_failed;
	public static String restore_inUse;
	public static String restore_itself;
	public static String restore_missing;
	public static String restore_otherProject;
	public static String restore_problem;
	public static String restore_problems;
	public static String restore_task;
	public static String sample_companion;
	public static String sample_exists;
	public static String sample_failed;
	public static String sample_made;
	public static String sample_name;
	public static String target_backups;
	public static String target_companion;
	public static String target_itself;
	public static String target_project;
	public static String target_twice;
	public static String target_unknown;
	public static String target_unreadable;
	public static String time_unknown;

	static {
		NLS.initializeMessages("org.pressmark.operations.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
