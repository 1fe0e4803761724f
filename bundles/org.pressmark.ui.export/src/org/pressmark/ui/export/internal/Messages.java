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
	public static String sections_title;
	public static String sections_up;
	public static String target_invalid;
	public static String target_missing;
	public static String target_none;
	public static String target_relative;
	public static String template_fieldName;
	public static String template_label;
	public static String template_none;
	public static String wizard_cancelled;
	public static String wizard_title;
	public static String wizard_write;

	static {
		NLS.initializeMessages("org.pressmark.ui.export.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
