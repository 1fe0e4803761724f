// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String correct_done;
	public static String correct_isCut;
	public static String correct_nothingToSettle;
	public static String correct_tooLong;
	public static String caret_characterNext;
	public static String caret_characterPrevious;
	public static String caret_lineDown;
	public static String caret_lineEnd;
	public static String caret_lineStart;
	public static String caret_lineUp;
	public static String caret_paragraphNext;
	public static String caret_paragraphPrevious;
	public static String caret_sentenceNext;
	public static String caret_sentencePrevious;
	public static String caret_textEnd;
	public static String caret_textStart;
	public static String caret_wordNext;
	public static String caret_wordPrevious;
	public static String change_confidence;
	public static String change_noMark;
	public static String change_noMeaning;
	public static String change_noneToJoin;
	public static String change_nothingLeft;
	public static String change_open;
	public static String change_paragraphEnds;
	public static String change_settled;
	public static String change_splitOutside;
	public static String comment_message;
	public static String comment_title;
	public static String cut_already;
	public static String cut_askCut;
	public static String cut_askMany;
	public static String cut_askOne;
	public static String cut_askTitle;
	public static String cut_chooseBlock;
	public static String cut_marks;
	public static String cut_notCut;
	public static String cut_notMarkable;
	public static String edge_beginNextCharacter;
	public static String edge_beginNextWord;
	public static String edge_beginPreviousCharacter;
	public static String edge_beginPreviousWord;
	public static String edge_endNextCharacter;
	public static String edge_endNextWord;
	public static String edge_endPreviousCharacter;
	public static String edge_endPreviousWord;
	public static String editor_loading;
	public static String editor_notRestored;
	public static String editor_wrongInput;
	public static String field_comment;
	public static String field_confidence;
	public static String field_status;
	public static String join_ask;
	public static String join_askAcrossOthers;
	public static String join_askJoin;
	public static String join_askOthers;
	public static String join_askTitle;
	public static String join_done;
	public static String join_other;
	public static String join_others;
	public static String mark_noSuchCode;
	public static String filter_hides;
	public static String mark_nothing;
	public static String mark_nothingToRepeat;
	public static String mark_onlySpace;
	public static String move_noneAfter;
	public static String move_noneBefore;
	public static String move_noneOpen;
	public static String move_open;
	public static String name_allMarked;
	public static String name_none;
	public static String name_proposal;
	public static String name_proposalOfSeveral;
	public static String name_unknown;
	public static String suggestion_cancelled;
	public static String suggestion_failed;
	public static String suggestion_job;
	public static String suggestion_looking;
	public static String suggestion_new;
	public static String suggestion_none;
	public static String suggestion_noneHere;
	public static String suggestion_quotation;
	public static String suggestion_said;
	public static String suggestions_accepted;
	public static String suggestions_acceptTitle;
	public static String suggestions_guesses;
	public static String suggestions_hint;
	public static String suggestions_names;
	public static String suggestions_namesOf;
	public static String suggestions_passages;
	public static String suggestions_passagesAbout;
	public static String suggestions_quotations;
	public static String suggestions_quotationsBy;
	public static String suggestions_rejected;
	public static String suggestions_rejectTitle;
	public static String suggestions_sure;
	public static String suggestions_times;
	public static String suggestions_words;
	public static String text_name;

	static {
		NLS.initializeMessages("org.pressmark.ui.annotator.internal.editor.messages", Messages.class);
	}

	private Messages() {
	}
}
