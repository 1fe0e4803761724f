// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to a person. */
public final class Messages extends NLS {

	public static String also_many;
	public static String also_name;
	public static String also_none;
	public static String also_one;
	public static String annotation_delete;
	public static String annotation_empty;
	public static String annotation_head;
	public static String annotation_quoted;
	public static String annotation_words;
	public static String codes_hint;
	public static String codes_hintNone;
	public static String codes_new;
	public static String codes_title;
	public static String cut_already;
	public static String cut_askCut;
	public static String cut_askMany;
	public static String cut_askOne;
	public static String cut_askTitle;
	public static String cut_block;
	public static String cut_chooseBlock;
	public static String cut_many;
	public static String cut_marks;
	public static String cut_noReason;
	public static String cut_notCut;
	public static String cut_notMarkable;
	public static String cut_one;
	public static String cut_tipBlock;
	public static String cut_tipFold;
	public static String date_example;
	public static String date_examplePlain;
	public static String date_understood;
	public static String date_unknown;
	public static String delete_what;
	public static String editor_loading;
	public static String editor_notRestored;
	public static String editor_wrongInput;
	public static String entities_annotations;
	public static String entities_count;
	public static String entities_counting;
	public static String entities_delete;
	public static String entities_edit;
	public static String entities_filter;
	public static String entities_name;
	public static String entities_new;
	public static String entities_rename;
	public static String entity_aliases;
	public static String entity_create;
	public static String entity_edit;
	public static String entity_name;
	public static String entity_newCountry;
	public static String entity_newOrganisation;
	public static String entity_newOther;
	public static String entity_newPerson;
	public static String entity_newPlace;
	public static String entity_notes;
	public static String entity_type;
	public static String entity_unknown;
	public static String event_choose;
	public static String event_new;
	public static String event_newNamed;
	public static String event_title;
	public static String event_when;
	public static String field_addressee;
	public static String field_again;
	public static String field_category;
	public static String field_change;
	public static String field_codes;
	public static String field_comment;
	public static String field_cue;
	public static String field_entity;
	public static String field_event;
	public static String field_kept;
	public static String field_lost;
	public static String field_mode;
	public static String field_speaker;
	public static String field_stance;
	public static String field_status;
	public static String field_title;
	public static String field_unsaved;
	public static String field_when;
	public static String header_authors;
	public static String header_authorsHint;
	public static String header_authorsUnknown;
	public static String header_facts;
	public static String header_language;
	public static String header_languageHint;
	public static String header_languageUnknown;
	public static String header_languageWrong;
	public static String header_outlet;
	public static String header_published;
	public static String header_set;
	public static String header_status;
	public static String header_title;
	public static String label_change;
	public static String label_changeOf;
	public static String label_editEntity;
	public static String label_rename;
	public static String label_setArticle;
	public static String links_empty;
	public static String links_many;
	public static String links_name;
	public static String links_one;
	public static String made_by;
	public static String made_byAt;
	public static String made_unknown;
	public static String made_you;
	public static String mark_nothing;
	public static String mark_onlySpace;
	public static String mention_title;
	public static String outline_events;
	public static String outline_group;
	public static String outline_name;
	public static String outline_others;
	public static String outline_passages;
	public static String outline_quotations;
	public static String outline_times;
	public static String popup_hint;
	public static String quotation_title;
	public static String text_name;
	public static String time_example;
	public static String time_title;
	public static String time_type;
	public static String time_unknown;
	public static String time_value;
	public static String timex_date;
	public static String timex_duration;
	public static String timex_set;
	public static String timex_time;
	public static String tip_mark;

	static {
		NLS.initializeMessages("org.pressmark.ui.annotator.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
