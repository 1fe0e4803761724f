// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to a person. */
public final class Messages extends NLS {

	public static String date_ambiguous;
	public static String date_example;
	public static String date_examplePlain;
	public static String date_understood;
	public static String age_day;
	public static String age_days;
	public static String age_hour;
	public static String age_hours;
	public static String age_minute;
	public static String age_minutes;
	public static String age_now;
	public static String backup_cancelledAtExit;
	public static String backup_job;
	public static String backup_noPath;
	public static String damage_kept;
	public static String damage_noBackup;
	public static String damage_offer;
	public static String damage_other;
	public static String damage_readOnly;
	public static String damage_restore;
	public static String date_unknown;
	public static String event_confirmed;
	public static String event_disputed;
	public static String event_reported;
	public static String evidence_address;
	public static String evidence_authorLink;
	public static String evidence_byHand;
	public static String evidence_canonical;
	public static String evidence_caption;
	public static String evidence_database;
	public static String evidence_databaseField;
	public static String evidence_databaseNumber;
	public static String evidence_feed;
	public static String evidence_fetched;
	public static String evidence_heading;
	public static String evidence_jsonLd;
	public static String evidence_line;
	public static String evidence_mail;
	public static String evidence_meta;
	public static String evidence_microdata;
	public static String evidence_note;
	public static String evidence_other;
	public static String evidence_pageLanguage;
	public static String evidence_pageTitle;
	public static String evidence_properties;
	public static String evidence_rule;
	public static String evidence_style;
	public static String evidence_time;
	public static String evidence_words;
	public static String failure_nothingOpen;
	public static String failure_title;
	public static String failure_unexpected;
	public static String job_close;
	public static String job_open;
	public static String kind_event;
	public static String kind_mention;
	public static String kind_missing;
	public static String kind_passage;
	public static String kind_quotation;
	public static String kind_time;
	public static String lists_article;
	public static String lists_coming;
	public static String lists_read;
	public static String lists_words;
	public static String log_windowGone;
	public static String mode_direct;
	public static String mode_indirect;
	public static String mode_mixed;
	public static String outlet_unknown;
	public static String redo_done;
	public static String redo_job;
	public static String redo_menu;
	public static String redo_menuStep;
	public static String restore_age;
	public static String restore_aside;
	public static String restore_explanation;
	public static String restore_explanationOfFile;
	public static String restore_filter;
	public static String restore_job;
	public static String restore_lastStep;
	public static String restore_list;
	public static String restore_looking;
	public static String restore_none;
	public static String restore_otherFile;
	public static String restore_otherFileTitle;
	public static String restore_restore;
	public static String restore_size;
	public static String restore_steps;
	public static String restore_time;
	public static String restore_title;
	public static String restore_titleOf;
	public static String restore_unreadable;
	public static String size_kilobytes;
	public static String size_megabytes;
	public static String stance_critical;
	public static String stance_neutral;
	public static String stance_supportive;
	public static String stance_unspecified;
	public static String status_annotated;
	public static String status_new;
	public static String status_read;
	public static String title_unknown;
	public static String type_country;
	public static String type_organisation;
	public static String type_other;
	public static String type_person;
	public static String type_place;
	public static String types_country;
	public static String types_organisation;
	public static String types_other;
	public static String types_person;
	public static String types_place;
	public static String undo_askBatch;
	public static String undo_askEvents;
	public static String undo_askImport;
	public static String undo_askNo;
	public static String undo_askSeveral;
	public static String undo_askTitle;
	public static String undo_askYes;
	public static String undo_done;
	public static String undo_job;
	public static String undo_jobLooking;
	public static String undo_jobSteps;
	public static String undo_menu;
	public static String undo_menuStep;
	public static String value_unknown;

	static {
		NLS.initializeMessages("org.pressmark.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
