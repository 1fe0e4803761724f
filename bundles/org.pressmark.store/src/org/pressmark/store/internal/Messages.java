// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to a person. */
public final class Messages extends NLS {

	public static String add_idTaken;
	public static String annotations_unknownKind;
	public static String batch_notOne;
	public static String check_blank;
	public static String check_codeBelowItself;
	public static String check_contentDamaged;
	public static String check_database;
	public static String check_duplicateId;
	public static String check_historyDoesNotApply;
	public static String check_historyTellsMore;
	public static String check_historyTellsOtherwise;
	public static String check_historyUnreadable;
	public static String check_indexOfNothing;
	public static String check_missingReference;
	public static String check_missingText;
	public static String check_notDate;
	public static String check_notInIndex;
	public static String check_offsets;
	public static String check_schema;
	public static String check_splitCharacter;
	public static String check_stepArticle;
	public static String check_stepChanged;
	public static String check_stories;
	public static String check_textLength;
	public static String check_textTooLong;
	public static String check_timeUnreadable;
	public static String check_extraUnreadable;
	public static String check_unknownKind;
	public static String check_unreadable;
	public static String close_notUnlocked;
	public static String copy_failed;
	public static String create_companion;
	public static String create_exists;
	public static String create_failed;
	public static String create_label;
	public static String delete_used;
	public static String delete_usedBy;
	public static String delete_usedOnce;
	public static String delete_usedOnceBy;
	public static String delete_usedSomehow;
	public static String file_denied;
	public static String file_exists;
	public static String file_immutable;
	public static String file_missing;
	public static String find_missing;
	public static String listener_failed;
	public static String look_failed;
	public static String migrate_copying;
	public static String migrate_failed;
	public static String migrate_steps;
	public static String migrate_stories;
	public static String migrate_task;
	public static String open_damaged;
	public static String open_empty;
	public static String open_failed;
	public static String open_folder;
	public static String open_foreign;
	public static String open_linkBroken;
	public static String open_missing;
	public static String open_newer;
	public static String open_noFile;
	public static String open_notLocked;
	public static String open_older;
	public static String readOnly_asked;
	public static String readOnly_held;
	public static String readOnly_heldBySomebody;
	public static String readOnly_notLocked;
	public static String readOnly_protected;
	public static String read_changed;
	public static String read_failed;
	public static String reason_busy;
	public static String reason_cannotOpen;
	public static String reason_cutOff;
	public static String reason_diskFull;
	public static String reason_header;
	public static String reason_inputOutput;
	public static String reason_journal;
	public static String reason_readOnly;
	public static String reason_tooMuch;
	public static String reason_wrongValue;
	public static String redo_nothing;
	public static String redo_task;
	public static String replace_failed;
	public static String replace_held;
	public static String replace_heldBySomebody;
	public static String search_badQuery;
	public static String store_closed;
	public static String undo_after;
	public static String undo_baseline;
	public static String undo_changedBy;
	public static String undo_changedSince;
	public static String undo_creation;
	public static String undo_notAStep;
	public static String undo_nothing;
	public static String undo_one;
	public static String undo_takenBack;
	public static String undo_task;
	public static String verify_blank;
	public static String verify_codeBelowItself;
	public static String verify_halfCharacter;
	public static String verify_missingReference;
	public static String verify_offsets;
	public static String verify_oneProject;
	public static String verify_splitCharacter;
	public static String verify_textTooLong;
	public static String write_damaged;
	public static String write_failed;
	public static String write_gone;

	static {
		NLS.initializeMessages("org.pressmark.store.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
