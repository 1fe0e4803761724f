// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String code_noColor;
	public static String delete_used;
	public static String import_colorLeftOut;
	public static String import_doubled;
	public static String import_guidelineLeftOut;
	public static String import_nameTaken;
	public static String import_unreadColor;
	public static String label_clearColor;
	public static String label_clearGuideline;
	public static String label_clearShortcut;
	public static String label_create;
	public static String label_delete;
	public static String label_deleteWithPassages;
	public static String label_import;
	public static String label_merge;
	public static String label_move;
	public static String label_moveBelow;
	public static String label_moveUp;
	public static String label_rename;
	public static String label_setColor;
	public static String label_setGuideline;
	public static String label_setShortcut;
	public static String merge_below;
	public static String merge_itself;
	public static String move_below;
	public static String name_missing;
	public static String name_taken;
	public static String name_tooLong;
	public static String qdc_codeWithoutName;
	public static String qdc_damaged;
	public static String qdc_descriptionTooLong;
	public static String qdc_documentType;
	public static String qdc_nameTooLong;
	public static String qdc_none;
	public static String qdc_notCodebook;
	public static String qdc_notWritten;
	public static String qdc_tooDeep;
	public static String qdc_tooLarge;
	public static String qdc_tooMany;
	public static String qdc_unreadable;
	public static String shortcut_notOne;
	public static String shortcut_taken;

	static {
		NLS.initializeMessages("org.pressmark.operations.codebook.messages", Messages.class);
	}

	private Messages() {
	}
}
