// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to a person. */
final class Messages extends NLS {

	public static String details_articles;
	public static String details_articlesHint;
	public static String details_author;
	public static String details_classification;
	public static String details_classificationHint;
	public static String details_date;
	public static String details_description;
	public static String details_keepsDate;
	public static String details_language;
	public static String details_languageHint;
	public static String details_noAuthor;
	public static String details_noLanguage;
	public static String details_noTitle;
	public static String details_none;
	public static String details_subtitle;
	public static String details_title;
	public static String details_titleLabel;
	public static String file_otherwise;
	public static String formats_browse;
	public static String formats_browseName;
	public static String formats_description;
	public static String formats_fileName;
	public static String formats_replaces;
	public static String formats_title;
	public static String job_look;
	public static String kept_choose;
	public static String kept_chooseName;
	public static String kept_name;
	public static String kept_nameHint;
	public static String kept_none;
	public static String kept_readOnly;
	public static String leave_back;
	public static String leave_discard;
	public static String leave_question;
	public static String leave_title;
	public static String manage_copy;
	public static String manage_copyTitle;
	public static String manage_delete;
	public static String manage_name;
	public static String manage_noName;
	public static String manage_open;
	public static String manage_openName;
	public static String manage_rename;
	public static String manage_renameTitle;
	public static String manage_taken;
	public static String manage_title;
	public static String manage_undo;
	public static String preferences_description;
	public static String preferences_noProgram;
	public static String preferences_pages;
	public static String preferences_program;
	public static String preferences_programHint;
	public static String preview_aboutPage;
	public static String preview_button;
	public static String preview_cancelled;
	public static String preview_estimate;
	public static String preview_holds;
	public static String preview_job;
	public static String preview_next;
	public static String preview_noPage;
	public static String preview_nothing;
	public static String preview_onPage;
	public static String preview_page;
	public static String preview_pageName;
	public static String preview_pages;
	public static String preview_pictures;
	public static String preview_place;
	public static String preview_previous;
	public static String preview_rows;
	public static String preview_section;
	public static String preview_sections;
	public static String preview_title;
	public static String preview_words;
	public static String replace_many;
	public static String replace_one;
	public static String replace_replace;
	public static String replace_title;
	public static String result_failed;
	public static String result_folder;
	public static String result_folderName;
	public static String result_many;
	public static String result_noProgram;
	public static String result_noneWritten;
	public static String result_notes;
	public static String result_one;
	public static String result_open;
	public static String result_openName;
	public static String result_title;
	public static String sections_description;
	public static String sections_down;
	public static String sections_none;
	public static String sections_notInstalled;
	public static String sections_reading;
	public static String sections_title;
	public static String sections_up;
	public static String target_invalid;
	public static String target_missing;
	public static String target_none;
	public static String target_relative;
	public static String template_fieldName;
	public static String template_label;
	public static String template_none;
	public static String template_save;
	public static String template_saveName;
	public static String template_saving;
	public static String wizard_cancelled;
	public static String wizard_title;
	public static String wizard_write;

	static {
		NLS.initializeMessages("org.pressmark.ui.export.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
