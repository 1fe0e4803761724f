// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to a person. */
final class Messages extends NLS {

	public static String article_message;
	public static String article_noArticles;
	public static String article_noMatch;
	public static String article_title;
	public static String column_person;
	public static String column_size;
	public static String column_sizeTip;
	public static String column_state;
	public static String column_time;
	public static String column_what;
	public static String details_failed;
	public static String details_more;
	public static String details_name;
	public static String details_none;
	public static String details_reading;
	public static String empty_noEditor;
	public static String empty_noMatch;
	public static String empty_noProject;
	public static String filter_allArticles;
	public static String filter_allKinds;
	public static String filter_allTables;
	public static String filter_articleName;
	public static String filter_chooseArticle;
	public static String filter_everybody;
	public static String filter_kindName;
	public static String filter_personName;
	public static String filter_text;
	public static String filter_textName;
	public static String filter_thisArticle;
	public static String filter_touchedName;
	public static String list_failed;
	public static String row_coming;
	public static String show_gone;
	public static String size_many;
	public static String size_one;
	public static String state_done;
	public static String state_redo;
	public static String state_takenBack;
	public static String state_undo;
	public static String step_facts;
	public static String step_part;
	public static String step_redo;
	public static String step_undo;
	public static String table_name;
	public static String touched_annotation;
	public static String touched_article;
	public static String touched_code;
	public static String touched_entity;
	public static String touched_event;
	public static String undoAfter_many;
	public static String undoAfter_no;
	public static String undoAfter_nothing;
	public static String undoAfter_one;
	public static String undoAfter_title;
	public static String undoAfter_yes;
	public static String undoBatch_question;
	public static String undoBatch_title;

	static {
		NLS.initializeMessages("org.pressmark.ui.history.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
