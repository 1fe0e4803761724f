// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import org.eclipse.osgi.util.NLS;

/** What this package says to a person. */
final class Messages extends NLS {

	public static String alias_missing;
	public static String alias_there;
	public static String delete_used;
	public static String entities_many;
	public static String hint_id;
	public static String hint_ids;
	public static String hint_name;
	public static String id_incomplete;
	public static String ids_different;
	public static String label_addAlias;
	public static String label_declareDistinct;
	public static String label_declareOpen;
	public static String label_delete;
	public static String label_deleteWithMentions;
	public static String label_merge;
	public static String label_removeAlias;
	public static String label_rename;
	public static String label_setIds;
	public static String label_setNotes;
	public static String label_setType;
	public static String label_setTypes;
	public static String label_split;
	public static String merge_itself;
	public static String name_missing;
	public static String reason_acronym;
	public static String reason_article;
	public static String reason_but;
	public static String reason_familyName;
	public static String reason_initials;
	public static String reason_middleName;
	public static String reason_order;
	public static String reason_romanisation;
	public static String reason_sameId;
	public static String reason_sameName;
	public static String reason_script;
	public static String reason_spacing;
	public static String reason_spelling;
	public static String reason_title;
	public static String split_notNamed;
	public static String split_nothing;

	static {
		NLS.initializeMessages("org.pressmark.operations.entities.messages", Messages.class);
	}

	private Messages() {
	}
}
